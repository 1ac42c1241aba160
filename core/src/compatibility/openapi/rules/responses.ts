import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { outside } from '../../changes/outside.ts'
import { namedEntriesOf, type Place } from '../../changes/place.ts'
import { say } from '../../changes/words.ts'
import { at, type OpenApiContext } from '../context.ts'
import { bodies } from './bodies.ts'
import { headers } from './headers.ts'
import { links } from './links.ts'

/**
 * What a call may get back. Each answer of the new version must be one that readers of the old one expected: under the
 * same status, under its range (`2XX`) or under `default`.
 */
export function* responses(before: Place, after: Place, context: OpenApiContext): Generator<Change> {
  const was = namedEntriesOf(before, 'responses')
  const now = namedEntriesOf(after, 'responses')
  const breaks = context.turned ? 'senders' : 'readers'

  for (const [status, gone] of was) {
    // Whoever expected any status of a range copes with those that are left of it.
    if (now.has(status) || now.has(rangeOf(status)) || [...now.keys()].some((one) => rangeOf(one) === status)) continue
    const success = isSuccess(status)
    const { where } = at(context, `Antwort ${status}`, `response ${status}`)
    const text = say('kommt nicht mehr', 'no longer comes')
    const ids = [`response-${success ? 'success' : 'non-success'}-status-removed`]
    yield note({
      code: 'response-removed',
      severity: success ? 'breaking' : 'harmless',
      breaks,
      old: gone.at,
      where,
      text,
      ids,
    })
  }
  for (const [status, come] of now) {
    const inner = at(context, `Antwort ${status}`, `response ${status}`)
    const expected = was.get(status) ?? was.get(rangeOf(status)) ?? was.get('default')
    if (!was.has(status)) {
      const text = say('neue Antwort', 'new response')
      const ids = [`response-${isSuccess(status) ? 'success' : 'non-success'}-status-added`]
      yield note({ code: 'response-added', severity: 'harmless', new: come.at, where: inner.where, text, ids })
    }
    if (expected !== undefined) yield* responseChanged(expected, come, inner)
  }
}

/** One answer in two versions. */
export function responseChanged(was: Place, now: Place, context: OpenApiContext): Iterable<Change> {
  return outside(was, now, context) ?? partsOf(was, now, context)
}

function* partsOf(was: Place, now: Place, context: OpenApiContext): Generator<Change> {
  yield* headers(was, now, context)
  yield* bodies(was, now, 'response-body', context.turned ? 'old' : 'new', context)
  yield* links(was, now, context)
}

function rangeOf(status: string): string {
  return /^[1-5]\d\d$/.test(status) ? `${status[0]}XX` : status
}

function isSuccess(status: string): boolean {
  return /^2/.test(status)
}
