import { expect, test } from 'vitest'
import type { JsonValue } from '../../../json/value.ts'
import type { Change, Weight } from '../change.ts'
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

/** The severity of a change; the ground where it breaks without turning anybody away. */
export function weightOf({ severity, ground }: Change): Weight {
  return ground === undefined || ground === 'refused' ? severity : ground
}

/** The worst of all changes, `none` where nothing changed. */
export function worstOf(changes: readonly Change[]): Weight | 'none' {
  const order = ['breaking', 'undecided', 'promise', 'wording', 'warning', 'harmless'] as const
  return order.find((weight) => changes.some((change) => weightOf(change) === weight)) ?? 'none'
}

/** An object with these fields. */
export function fields(
  properties: { readonly [name: string]: JsonValue },
  required: readonly string[] = [],
): JsonValue {
  return { type: 'object', properties, ...(required.length > 0 && { required }) }
}

/** Two schemas and the worst change: `sent` where senders keep to the old one, `read` where readers do. */
export interface SchemaClaim {
  readonly claim: string
  readonly before: JsonValue
  readonly after: JsonValue
  readonly sent: string
  readonly read: string
  /** Names of the vocabulary that must be among those given. */
  readonly ids?: readonly string[]
}

/** One test for each claim, and one for the same pair the other way round. */
export function holdBothWays(claims: readonly SchemaClaim[]): void {
  test.each(claims)('$claim', ({ before, after, sent, read, ids = [] }) => {
    const request = changesIn(before, after, 'old')
    const response = changesIn(before, after, 'new')
    expect({ sent: worstOf(request), read: worstOf(response) }).toEqual({ sent, read })
    const given = [...request, ...response].flatMap(({ ruleIds }) => ruleIds)
    expect(ids.filter((id) => !given.includes(id))).toEqual([])
  })

  test.each(claims)('and the other way round: $claim', ({ before, after }) => {
    // What readers of the old version make of the new one is what senders of the new one would meet with the old one.
    // Readers also miss what can no longer come at all; senders have no counterpart to that.
    const proof = (changes: readonly Change[]) =>
      changes.some(({ code, witness }) => witness !== undefined && code !== 'schema-impossible')
    const readers = changesIn(before, after, 'new', { semantics: 'strict' })
    expect(proof(readers)).toBe(proof(changesIn(after, before, 'old', { semantics: 'strict' })))
  })
}
