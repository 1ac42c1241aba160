import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { entriesOf, namedEntriesOf, type Place } from '../../changes/place.ts'
import { say } from '../../changes/words.ts'
import { at, type OpenApiContext } from '../context.ts'
import { type Operation, operationsIn } from '../operations.ts'
import { operation } from './operation.ts'

/** The owner of the interface calls back: what was a request is now read, and the other way round. */
export function* callbacks(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  const breaks = context.turned ? 'senders' : 'readers'
  const { kept, removed, added } = paired(callsIn(before), callsIn(after))
  for (const { before: gone } of removed) {
    const text = say('kommt nicht mehr', 'no longer comes')
    const { where } = named(gone, context)
    yield note({ code: 'callback-removed', severity: 'breaking', breaks, old: gone.call.place.at, where, text })
  }
  for (const { after: come } of added) {
    const text = say('kommt neu hinzu', 'is new')
    const { where } = named(come, context)
    yield note({ code: 'callback-added', severity: 'harmless', new: come.call.place.at, where, text })
  }
  for (const { before: was, after: now } of kept) {
    yield* operation(was.call, now.call, { ...named(now, context), turned: !context.turned })
  }
}

interface Callback {
  readonly name: string
  readonly call: Operation
}

/** By name, address and method. */
function callsIn({ place }: Operation): Map<string, Callback> {
  const calls = [...entriesOf(place, 'callbacks')].flatMap(([name, callback]) =>
    [...namedEntriesOf(callback)].flatMap(([url, item]: [string, Place]) =>
      operationsIn(item, url).map((call): [string, Callback] => [`${name} ${url} ${call.method}`, { name, call }]),
    ),
  )
  return new Map(calls)
}

function named({ name }: Callback, context: OpenApiContext): OpenApiContext {
  return at(context, `Rückruf „${name}“`, `callback "${name}"`)
}
