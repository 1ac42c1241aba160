import type { Change } from '../../changes/change.ts'
import { mayGo, stageOf, stepsBetween } from '../../changes/lifecycle.ts'
import { lifecycleSentences, lifecycleSeverity } from '../../changes/lifecycle-words.ts'
import { note } from '../../changes/note.ts'
import { outOfReach, outside } from '../../changes/outside.ts'
import { paired } from '../../changes/pairs.ts'
import { schemaAt } from '../../changes/place.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import { say } from '../../changes/words.ts'
import { at, type OpenApiContext } from '../context.ts'
import { hasDefault, isRequired, type Operation, type Parameter } from '../operations.ts'
import { presence } from './presence.ts'
import { serialisation, surfaceOf } from './serialisation.ts'

/** Everything a call carries outside its body. */
export function* parameters(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  const { kept, removed, added } = paired(before.parameters, after.parameters)
  for (const { before: gone } of removed) yield parameterRemoved(gone, within(gone, context))
  for (const { after: come } of added) yield parameterAdded(come, after, within(come, context))
  for (const { before: was, after: now } of kept) yield* parameterChanged(was, now, within(now, context))
}

/** The same parameter in two versions. */
export function parameterChanged(was: Parameter, now: Parameter, context: OpenApiContext): Iterable<Change> {
  return outside(was.place, now.place, context) ?? changesOf(was, now, context)
}

function* changesOf(was: Parameter, now: Parameter, context: OpenApiContext): Generator<Change> {
  yield* presence({
    was: isRequired(was),
    now: isRequired(now),
    code: 'parameter',
    required: say('muss jetzt angegeben werden', 'must now be given'),
    optional: say('darf jetzt fehlen', 'may now be left out'),
    named: 'request-parameter',
    sender: context.turned ? 'new' : 'old',
    ...{ old: was.place.at, new: now.place.at, where: context.where },
  })
  yield* stages(was, now, context)
  yield* serialisation(was, now, context)
  yield* compareSchemas(schemaOf(was), schemaOf(now), surfaceOf(was, now, context), context)
}

function parameterAdded(come: Parameter, operation: Operation, context: OpenApiContext): Change {
  const { where, turned } = context
  if (come.place.outside !== undefined) return outOfReach(undefined, come.place, context)
  const places = { new: come.place.at, where, breaks: turned ? 'readers' : 'senders' } as const
  if (come.in === 'path') {
    // The path is the same, so a value always stood there; only now it is described.
    const stood = operation.path.includes(`{${come.name}}`)
    const text = stood
      ? say('ist jetzt beschrieben', 'is now described')
      : say('kommt in den Pfad', 'comes into the path')
    return note({
      ...places,
      code: 'path-parameter-added',
      severity: stood || turned ? 'harmless' : 'breaking',
      text,
      ids: ['new-request-path-parameter'],
    })
  }
  const kind = isRequired(come) ? 'required' : 'optional'
  const id = come.shared ? `new-${kind}-request-default-parameter-to-existing-path` : `new-${kind}-request-parameter`
  if (!isRequired(come)) {
    const text = say('neuer freiwilliger Parameter', 'new optional parameter')
    return note({ ...places, code: 'optional-parameter-added', severity: 'harmless', text, ids: [id] })
  }
  const helped = hasDefault(come)
    ? say(' (die Vorgabe hilft nicht: er muss dastehen)', ' (its default does not help: it must be there)')
    : say('', '')
  const text = say(`neuer Pflichtparameter${helped.de}`, `new required parameter${helped.en}`)
  return note({
    ...places,
    code: 'required-parameter-added',
    severity: turned ? 'harmless' : 'breaking',
    text,
    ids: [id],
  })
}

/** A value that is still sent is passed over: nobody is turned away, but what was asked for is no longer done. */
function parameterRemoved(gone: Parameter, context: OpenApiContext): Change {
  const { where, lifecycle, turned } = context
  if (gone.place.outside !== undefined) return outOfReach(gone.place, undefined, context)
  const stage = stageOf(gone.place.value)
  const way = mayGo(stage, lifecycle)
  const text = say('gibt es nicht mehr', 'is gone')
  const places = {
    code: 'parameter-removed',
    old: gone.place.at,
    where,
    breaks: turned ? 'readers' : 'senders',
  } as const
  if (stage.deprecated && stage.sunsetGiven !== undefined && stage.sunset === undefined) {
    return note({ ...places, severity: 'promise', text, ids: ['request-parameter-sunset-parse'] })
  }
  if (way === 'announced' || way === 'over') {
    return note({ ...places, severity: 'harmless', text, ids: ['request-parameter-removed-with-deprecation'] })
  }
  if (way === 'too-early') {
    const early = say(
      `gibt es nicht mehr, obwohl er bis ${stage.sunset} bleiben sollte`,
      `is gone although it was to stay until ${stage.sunset}`,
    )
    return note({ ...places, severity: 'promise', text: early, ids: ['request-parameter-removed-before-sunset'] })
  }
  return note({ ...places, severity: 'promise', text, ids: ['request-parameter-removed'] })
}

const stageIds: Readonly<Record<string, string>> = {
  deprecated: 'request-parameter-deprecated',
  reactivated: 'request-parameter-reactivated',
  'sunset-missing': 'request-parameter-deprecated-sunset-missing',
  'sunset-unreadable': 'request-parameter-sunset-parse',
  'sunset-too-soon': 'request-parameter-sunset-date-too-small',
  'sunset-dropped': 'request-parameter-sunset-deleted',
  'sunset-moved-forward': 'request-parameter-sunset-date-changed-too-small',
}

function* stages(was: Parameter, now: Parameter, { where, lifecycle }: OpenApiContext): Generator<Change> {
  const stage = stageOf(now.place.value)
  for (const step of stepsBetween(stageOf(was.place.value), stage, lifecycle)) {
    const id = stageIds[step]
    const places = { old: was.place.at, new: now.place.at, where }
    yield note({
      ...places,
      code: step,
      severity: lifecycleSeverity(step),
      text: lifecycleSentences(step, stage),
      ids: id === undefined ? [] : [id],
    })
  }
}

function schemaOf(parameter: Parameter) {
  const { content } = parameter.place.value
  const [media] = typeof content === 'object' && content !== null ? Object.keys(content) : []
  if (media === undefined) return schemaAt(parameter.place)
  return schemaAt({
    ...parameter.place,
    at: `${parameter.place.at}/content/${media.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  })
}

function within(parameter: Parameter, context: OpenApiContext): OpenApiContext {
  const places: Readonly<Record<string, readonly [string, string]>> = {
    query: ['Parameter', 'parameter'],
    path: ['Pfadparameter', 'path parameter'],
    header: ['Kopfzeile', 'header'],
    cookie: ['Cookie', 'cookie'],
  }
  const [de, en] = places[parameter.in] ?? ['Parameter', 'parameter']
  return at(context, `${de} „${parameter.name}“`, `${en} "${parameter.name}"`)
}
