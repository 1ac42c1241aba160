import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { outOfReach, outside } from '../../changes/outside.ts'
import { inside, type Place } from '../../changes/place.ts'
import { say } from '../../changes/words.ts'
import { at, type OpenApiContext } from '../context.ts'
import { bodies } from './bodies.ts'
import { presence } from './presence.ts'

/** What a call carries as its body. */
export function* requestBody(before: Place, after: Place, context: OpenApiContext): Generator<Change> {
  const was = inside(before, 'requestBody')
  const now = inside(after, 'requestBody')
  const inner = at(context, 'Anfrage', 'request')
  const places = { where: inner.where, breaks: context.turned ? 'readers' : 'senders' } as const
  if (was === undefined && now?.outside !== undefined) {
    yield outOfReach(undefined, now, inner)
  } else if (was === undefined && now !== undefined) {
    const required = now.value['required'] === true
    const text = required
      ? say('verlangt jetzt einen Inhalt', 'now needs a body')
      : say('darf jetzt einen Inhalt haben', 'may now have a body')
    const severity = required === !context.turned && required ? 'breaking' : 'harmless'
    yield note({
      ...places,
      code: 'body-added',
      severity,
      new: now.at,
      text,
      ids: [`request-body-added-${required ? 'required' : 'optional'}`],
    })
  } else if (was !== undefined && now === undefined) {
    const text = say('hat keinen Inhalt mehr', 'no longer has a body')
    yield note({
      ...places,
      code: 'body-removed',
      severity: 'breaking',
      old: was.at,
      text,
      ids: ['request-body-removed'],
    })
  } else if (was !== undefined && now !== undefined) {
    yield* requestBodyChanged(was, now, inner)
  }
}

/** The body in two versions. */
export function requestBodyChanged(was: Place, now: Place, context: OpenApiContext): Iterable<Change> {
  return outside(was, now, context) ?? changesOf(was, now, context)
}

function* changesOf(was: Place, now: Place, context: OpenApiContext): Generator<Change> {
  yield* presence({
    was: was.value['required'] === true,
    now: now.value['required'] === true,
    code: 'body',
    required: say('der Inhalt muss jetzt dastehen', 'the body must now be there'),
    optional: say('der Inhalt darf jetzt fehlen', 'the body may now be missing'),
    named: 'request-body',
    sender: context.turned ? 'new' : 'old',
    ...{ old: was.at, new: now.at, where: context.where },
  })
  yield* bodies(was, now, 'request-body', context.turned ? 'new' : 'old', context)
}
