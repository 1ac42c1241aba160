import type { JsonValue } from '../../../json/value.ts'
import type { Change } from '../change.ts'
import { type CompareOptions, questionUnder } from '../options.ts'
import { say } from '../words.ts'
import { compareSchemas } from './compare-schemas.ts'
import { readings } from './dialects.ts'
import { prepare, shelfOf } from './prepare.ts'
import type { Surface } from './surface.ts'

/** Two schemas as the body of a request, of a response, or of nobody knows what. */
export function changesIn(
  before: JsonValue,
  after: JsonValue,
  sender: Surface['sender'] = 'old',
  options: CompareOptions = {},
  surface: Partial<Surface> = {},
): Change[] {
  const named = { old: 'request-body', new: 'response-body', unknown: undefined }[sender] as Surface['named']
  const place = {
    sender,
    where: say('Inhalt', 'content'),
    written: 'json',
    xml: false,
    ...(named !== undefined && { named }),
  } as const
  const prepared = (file: JsonValue) => prepare(shelfOf({ schema: file }, readings['openapi-3.1']), '/schema')
  const context = { question: questionUnder(options), lifecycle: options }
  return compareSchemas(prepared(before), prepared(after), { ...place, ...surface }, context)
}

/** The worst of all changes, `none` where nothing changed. */
export function worstOf(changes: readonly Change[]): Change['severity'] | 'none' {
  const order = ['breaking', 'undecided', 'warning', 'harmless'] as const
  return order.find((severity) => changes.some((change) => change.severity === severity)) ?? 'none'
}

/** An object with these fields. */
export function fields(
  properties: { readonly [name: string]: JsonValue },
  required: readonly string[] = [],
): JsonValue {
  return { type: 'object', properties, ...(required.length > 0 && { required }) }
}
