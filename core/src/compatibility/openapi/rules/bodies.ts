import { canonicalJson } from '../../../json/canonical.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { entriesOf, type Place, schemaAt } from '../../changes/place.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import type { Surface } from '../../changes/schema/surface.ts'
import { say } from '../../changes/words.ts'
import { at, type OpenApiContext } from '../context.ts'
import { isXml, pairedMediaTypes, writtenAs } from '../media-types.ts'
import { encoding } from './encoding.ts'

type Body = 'request-body' | 'response-body'

/**
 * The forms a body may take. A form that a sender uses must stay; one more does nobody harm, since readers say what they
 * accept.
 */
export function* bodies(
  before: Place,
  after: Place,
  named: Body,
  sender: 'old' | 'new',
  context: OpenApiContext,
): Generator<Change> {
  const { kept, renamed, removed, added } = pairedMediaTypes(entriesOf(before, 'content'), entriesOf(after, 'content'))
  const places = { where: context.where, breaks: sender === 'old' ? 'senders' : 'readers' } as const
  const request = named === 'request-body'

  for (const { name, before: gone } of removed) {
    const text = say(`die Form ${name} entfällt`, `the form ${name} is gone`)
    const ids = [request ? 'request-body-media-type-removed' : 'response-media-type-removed']
    yield note({ ...places, code: 'media-type-removed', severity: 'breaking', old: gone.at, text, ids })
  }
  for (const { name, after: come } of added) {
    const text = say(`neue Form ${name}`, `new form ${name}`)
    const ids = [request ? 'request-body-media-type-added' : 'response-media-type-added']
    yield note({ ...places, code: 'media-type-added', severity: 'harmless', new: come.at, text, ids })
  }
  for (const { was, now, before: one, after: other, way } of renamed) {
    const text = say(`die Form heißt jetzt ${now} statt ${was}`, `the form is now called ${now} instead of ${was}`)
    const ids = [
      request
        ? ''
        : `response-media-type-name-${way === 'wider' ? 'generalized' : way === 'narrower' ? 'specialized' : 'changed'}`,
    ]
    // A request in the old form must still be taken; a reader of the old form must still be served.
    const fits = way === 'other' || (way === 'wider') === (sender === 'old')
    const severity = fits ? 'harmless' : 'breaking'
    yield note({
      ...places,
      code: 'media-type-renamed',
      severity,
      old: one.at,
      new: other.at,
      text,
      ids: ids.filter((id) => id !== ''),
    })
    yield* mediaType(now, one, other, named, sender, at(context, now, now))
  }
  for (const { name, before: was, after: now } of kept) {
    yield* mediaType(name, was, now, named, sender, kept.length > 1 ? at(context, name, name) : context)
  }
}

/** One form in two versions: its schema and how the parts of a form are written. */
function* mediaType(
  name: string,
  before: Place,
  after: Place,
  named: Body,
  sender: 'old' | 'new',
  context: OpenApiContext,
): Generator<Change> {
  const [was, now] = [before.value['schema'], after.value['schema']]
  const places = {
    old: before.at,
    new: after.at,
    where: context.where,
    breaks: sender === 'old' ? 'senders' : 'readers',
  } as const
  if (was === undefined && now !== undefined) {
    const text = say('der Inhalt ist jetzt beschrieben', 'the content is now described')
    const severity = sender === 'old' && !saysNothing(now) ? 'breaking' : 'harmless'
    yield note({ ...places, code: 'content-described', severity, text, ids: [`${named}-media-type-schema-added`] })
  } else if (was !== undefined && now === undefined) {
    const text = say('der Inhalt ist nicht mehr beschrieben', 'the content is no longer described')
    const severity = sender === 'new' && !saysNothing(was) ? 'breaking' : 'harmless'
    yield note({ ...places, code: 'content-undescribed', severity, text, ids: [`${named}-media-type-schema-removed`] })
  } else if (was !== undefined && now !== undefined) {
    const surface: Surface = {
      sender,
      where: context.where,
      named,
      written: writtenAs(name),
      xml: isXml(name),
      hidden: named === 'request-body' ? 'readOnly' : 'writeOnly',
    }
    yield* compareSchemas(schemaAt(before), schemaAt(after), surface, context)
  }
  yield* encoding(before, after, sender, context)
}

function saysNothing(schema: Parameters<typeof canonicalJson>[0]): boolean {
  return schema === true || canonicalJson(schema) === '{}'
}
