import { escapeStep } from '../../../json/pointer.ts'
import { isObject, type JsonObject } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { entriesOf, type InterfaceFile, type Place, placeAt } from '../../changes/place.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import { essence } from '../../changes/schema/matched.ts'
import { prepare } from '../../changes/schema/prepare.ts'
import type { Surface } from '../../changes/schema/surface.ts'
import { usedIn } from '../../changes/used.ts'
import { say } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'
import { headerChanged } from './headers.ts'
import { parameterChanged } from './parameters.ts'
import { requestBodyChanged } from './request-body.ts'
import { responseChanged } from './responses.ts'

const roots = ['paths', 'webhooks']

/**
 * Building blocks that no call of the file uses are there for other files. What is used is judged where it is used; the
 * rest is judged here, schemas without knowing who sends and who reads.
 */
export function* components(before: InterfaceFile, after: InterfaceFile, context: OpenApiContext): Generator<Change> {
  const used = new Set([...usedIn(before, roots), ...usedIn(after, roots)])
  const both = (kind: string) => {
    const { kept } = paired(
      entriesOf(placeAt(before, '/components'), kind),
      entriesOf(placeAt(after, '/components'), kind),
    )
    return kept.filter(({ name }) => !used.has(`/components/${kind}/${escapeStep(name)}`))
  }
  const inner = (de: string, en: string, name: string) => ({
    ...context,
    where: say(`${de} „${name}“`, `${en} "${name}"`),
  })

  yield* schemasRemoved(before, after, used)
  for (const name of unusedSchemas(before, after, used)) {
    const surface: Surface = { sender: 'unknown', where: inner('Typ', 'type', name).where, written: 'json', xml: true }
    const at = `/components/schemas/${escapeStep(name)}`
    yield* compareSchemas(prepare(before.schemas, at), prepare(after.schemas, at), surface, context)
  }
  for (const { name, before: was, after: now } of both('requestBodies'))
    yield* requestBodyChanged(was, now, inner('Anfrage', 'request', name))
  for (const { name, before: was, after: now } of both('responses'))
    yield* responseChanged(was, now, inner('Antwort', 'response', name))
  for (const { name, before: was, after: now } of both('headers'))
    yield* headerChanged(was, now, inner('Kopfzeile', 'header', name))
  for (const { name, before: was, after: now } of both('parameters')) {
    // Nobody can send a parameter that does not say where it stands.
    if (was.value['in'] === undefined || now.value['in'] === undefined) continue
    yield* parameterChanged(parameterOf(was), parameterOf(now), inner('Parameter', 'parameter', name))
  }
}

/** A type that has another name now is still there; one that others may have used is missed. */
function* schemasRemoved(before: InterfaceFile, after: InterfaceFile, used: ReadonlySet<string>): Generator<Change> {
  const [was, now] = [schemasOf(before), schemasOf(after)]
  const come = new Map(
    Object.keys(now)
      .filter((name) => !Object.hasOwn(was, name))
      .map((name) => [essence(now[name] ?? true), name]),
  )
  for (const [name, schema] of Object.entries(was)) {
    if (Object.hasOwn(now, name)) continue
    const other = come.get(essence(schema))
    const old = `/components/schemas/${escapeStep(name)}`
    const text =
      other === undefined
        ? say('gibt es nicht mehr', 'is gone')
        : say(`heißt jetzt „${other}“`, `is now called "${other}"`)
    const severity = other !== undefined || used.has(old) ? 'harmless' : 'warning'
    const where = say(`Typ „${name}“`, `type "${name}"`)
    yield note({ code: 'type-removed', severity, breaks: 'both', old, where, text, ids: ['api-schema-removed'] })
  }
}

function unusedSchemas(before: InterfaceFile, after: InterfaceFile, used: ReadonlySet<string>): string[] {
  const now = schemasOf(after)
  return Object.keys(schemasOf(before)).filter(
    (name) => Object.hasOwn(now, name) && !used.has(`/components/schemas/${escapeStep(name)}`),
  )
}

function schemasOf(file: InterfaceFile): JsonObject {
  const schemas = isObject(file.value['components']) ? file.value['components']['schemas'] : undefined
  return isObject(schemas) ? schemas : {}
}

function parameterOf(place: Place) {
  return { name: String(place.value['name']), in: String(place.value['in']), place, shared: false }
}
