import { isObject } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { outside } from '../../changes/outside.ts'
import { paired } from '../../changes/pairs.ts'
import { entriesOf, type Place, schemaAt } from '../../changes/place.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import type { Surface } from '../../changes/schema/surface.ts'
import { say } from '../../changes/words.ts'
import { at, type OpenApiContext } from '../context.ts'
import { presence } from './presence.ts'

/** Headers of an answer. Capitals do not matter, and what `Content-Type` says stands elsewhere. */
export function* headers(before: Place, after: Place, context: OpenApiContext): Generator<Change> {
  const { kept, removed, added } = paired(headersOf(before), headersOf(after))
  const breaks = context.turned ? 'senders' : 'readers'
  for (const { name, before: gone } of removed) {
    const required = gone.value['required'] === true
    const text = say(`die Kopfzeile „${name}“ entfällt`, `the header "${name}" is gone`)
    const ids = [`${required ? 'required' : 'optional'}-response-header-removed`]
    yield note({
      code: 'header-removed',
      severity: required ? 'breaking' : 'promise',
      breaks,
      old: gone.at,
      where: context.where,
      text,
      ids,
    })
  }
  for (const { name, after: come } of added) {
    const text = say(`neue Kopfzeile „${name}“`, `new header "${name}"`)
    yield note({
      code: 'header-added',
      severity: 'harmless',
      new: come.at,
      where: context.where,
      text,
      ids: ['response-header-added'],
    })
  }
  for (const { name, before: was, after: now } of kept) {
    yield* headerChanged(was, now, at(context, `Kopfzeile „${name}“`, `header "${name}"`))
  }
}

/** One header in two versions. */
export function headerChanged(was: Place, now: Place, context: OpenApiContext): Iterable<Change> {
  return outside(was, now, context) ?? changesOf(was, now, context)
}

function* changesOf(was: Place, now: Place, context: OpenApiContext): Generator<Change> {
  const { where, turned } = context
  const places = { old: was.at, new: now.at, where, breaks: turned ? 'senders' : 'readers' } as const
  yield* presence({
    was: was.value['required'] === true,
    now: now.value['required'] === true,
    code: 'header',
    required: say('steht jetzt immer da', 'is now always there'),
    optional: say('darf jetzt fehlen', 'may now be missing'),
    named: 'response-header',
    sender: turned ? 'old' : 'new',
    ...{ old: was.at, new: now.at, where },
  })
  if (written(was) !== written(now)) {
    const text = say('wird jetzt anders geschrieben', 'is now written differently')
    yield note({ ...places, code: 'header-written-differently', severity: 'breaking', text })
  }
  const surface: Surface = {
    sender: turned ? 'old' : 'new',
    where,
    named: 'response-header',
    written: 'text',
    xml: false,
  }
  yield* compareSchemas(schemaAt(was), schemaAt(now), surface, context)
}

/** In headers only objects look different when they are exploded: `a=1,b=2` or `a,1,b,2`. */
function written({ value }: Place): string {
  const media = isObject(value['content']) ? Object.keys(value['content'])[0] : undefined
  const schema = isObject(value['schema']) ? value['schema'] : {}
  return media ?? (schema['type'] === 'object' && value['explode'] === true ? 'exploded' : 'plain')
}

function headersOf(response: Place): Map<string, Place> {
  const named = [...entriesOf(response, 'headers')].map(([name, place]): [string, Place] => [name.toLowerCase(), place])
  return new Map(named.filter(([name]) => name !== 'content-type'))
}
