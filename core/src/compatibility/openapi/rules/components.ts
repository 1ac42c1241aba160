import { escapeStep } from '../../../json/pointer.ts'
import { isObject, type JsonObject } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import type { Paired } from '../../changes/pairs.ts'
import type { InterfaceFile, Place } from '../../changes/place.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import { essence } from '../../changes/schema/matched.ts'
import { prepare } from '../../changes/schema/prepare.ts'
import type { Surface } from '../../changes/schema/surface.ts'
import { unusedIn } from '../../changes/used.ts'
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
  const unused = unusedIn(before, after, roots)
  const inner = (de: string, en: string, name: string) => ({
    ...context,
    where: say(`${de} „${name}“`, `${en} "${name}"`),
  })

  yield* schemasRemoved(before, after, unused('schemas').removed)
  for (const { name, before: was, after: now } of unused('schemas').kept) {
    const surface: Surface = { sender: 'unknown', where: inner('Typ', 'type', name).where, written: 'json', xml: true }
    yield* compareSchemas(prepare(before.schemas, was.at), prepare(after.schemas, now.at), surface, context)
  }
  for (const [kind, [de, en]] of Object.entries(blocks)) {
    for (const { name, before: gone } of unused(kind).removed) {
      const { where } = inner(de, en, name)
      const text = say('gibt es nicht mehr', 'is gone')
      const severity = isLibrary(before) ? 'promise' : 'warning'
      yield note({ code: 'component-removed', severity, breaks: 'both', old: gone.at, where, text })
    }
  }
  for (const { name, before: was, after: now } of unused('requestBodies').kept)
    yield* requestBodyChanged(was, now, inner('Anfrage', 'request', name))
  for (const { name, before: was, after: now } of unused('responses').kept)
    yield* responseChanged(was, now, inner('Antwort', 'response', name))
  for (const { name, before: was, after: now } of unused('headers').kept)
    yield* headerChanged(was, now, inner('Kopfzeile', 'header', name))
  for (const { name, before: was, after: now } of unused('parameters').kept) {
    // Nobody can send a parameter that does not say where it stands.
    if (was.value['in'] === undefined || now.value['in'] === undefined) continue
    yield* parameterChanged(parameterOf(was), parameterOf(now), inner('Parameter', 'parameter', name))
  }
}

/** A type that has another name now is still there; one that others may have used is missed. */
function* schemasRemoved(
  before: InterfaceFile,
  after: InterfaceFile,
  unused: Paired<Place, Place>['removed'],
): Generator<Change> {
  const [was, now] = [schemasOf(before), schemasOf(after)]
  const missed = new Set(unused.map(({ name }) => name))
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
    const weight = isLibrary(before) ? 'promise' : 'warning'
    const severity = other !== undefined || !missed.has(name) ? 'harmless' : weight
    const where = say(`Typ „${name}“`, `type "${name}"`)
    yield note({ code: 'type-removed', severity, breaks: 'both', old, where, text, ids: ['api-schema-removed'] })
  }
}

/** What other files may use besides schemas. */
const blocks: Readonly<Record<string, readonly [de: string, en: string]>> = {
  requestBodies: ['Anfrage', 'request'],
  responses: ['Antwort', 'response'],
  headers: ['Kopfzeile', 'header'],
  parameters: ['Parameter', 'parameter'],
  links: ['Verweis', 'link'],
  callbacks: ['Rückruf', 'callback'],
  pathItems: ['Pfad', 'path'],
}

/**
 * A file without calls is only there for other files. In any other, building blocks “have no effect on the API unless
 * they are explicitly referenced” (OpenAPI 3.1, 4.8.7).
 */
function isLibrary({ value }: InterfaceFile): boolean {
  return roots.every((root) => Object.keys(value[root] ?? {}).length === 0)
}

function schemasOf(file: InterfaceFile): JsonObject {
  const schemas = isObject(file.value['components']) ? file.value['components']['schemas'] : undefined
  return isObject(schemas) ? schemas : {}
}

function parameterOf(place: Place) {
  return { name: String(place.value['name']), in: String(place.value['in']), place, shared: false }
}
