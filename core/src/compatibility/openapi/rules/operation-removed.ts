import type { Change, ChangeSeverity } from '../../changes/change.ts'
import { isBinding, mayGo, stageOf } from '../../changes/lifecycle.ts'
import { note } from '../../changes/note.ts'
import { say } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'
import type { Operation } from '../operations.ts'

/**
 * Whoever still makes the call gets no answer. Where its end was announced and the day has come, that was agreed; drafts
 * promise nothing.
 */
export function operationRemoved(before: Operation, wholePath: boolean, context: OpenApiContext): Change {
  const stage = stageOf(before.place.value)
  const api = wholePath ? 'api-path' : 'api'
  const [severity, ids, text] = outcome()
  const breaks = context.turned ? 'readers' : 'senders'
  return note({ code: 'operation-removed', severity, breaks, old: before.place.at, where: context.where, text, ids })

  function outcome(): [ChangeSeverity, string[], ReturnType<typeof say>] {
    if (context.turned) return ['breaking', ['webhook-removed'], say('kommt nicht mehr', 'no longer comes')]
    if (!isBinding(stage))
      return ['harmless', [], say('gibt es nicht mehr; es war ein Entwurf', 'is gone; it was a draft')]
    if (stage.deprecated && stage.sunsetGiven !== undefined && stage.sunset === undefined) {
      const text = say(
        'gibt es nicht mehr; wann es enden sollte, ist nicht lesbar',
        'is gone; when it was to end cannot be read',
      )
      return ['breaking', wholePath ? ['api-path-sunset-parse'] : ['api-removed-before-sunset'], text]
    }
    switch (mayGo(stage, context.lifecycle)) {
      case 'unannounced':
        return ['breaking', [`${api}-removed-without-deprecation`], say('gibt es nicht mehr', 'is gone')]
      case 'announced':
        return [
          'warning',
          [`${api}-removed-with-deprecation`],
          say('gibt es nicht mehr; das war angekündigt', 'is gone, as was announced'),
        ]
      case 'over':
        return [
          'harmless',
          [`${api}-removed-with-deprecation`],
          say(`gibt es nicht mehr, wie für ${stage.sunset} angekündigt`, `is gone, as announced for ${stage.sunset}`),
        ]
      case 'too-early':
        return [
          'breaking',
          [`${api}-removed-before-sunset`],
          say(
            `gibt es nicht mehr, obwohl es bis ${stage.sunset} bleiben sollte`,
            `is gone although it was to stay until ${stage.sunset}`,
          ),
        ]
      default:
        return [
          'undecided',
          [],
          say(
            `gibt es nicht mehr; angekündigt war der ${stage.sunset}, und das heutige Datum ist nicht angegeben`,
            `is gone; it was announced for ${stage.sunset}, and no date of today is given`,
          ),
        ]
    }
  }
}
