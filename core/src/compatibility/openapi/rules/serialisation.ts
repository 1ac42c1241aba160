import { isObject, type JsonObject } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { schemaAt } from '../../changes/place.ts'
import { resolve } from '../../changes/schema/resolve.ts'
import type { Surface } from '../../changes/schema/surface.ts'
import { typesOf } from '../../changes/schema/types.ts'
import { say } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'
import { writtenAs } from '../media-types.ts'
import type { Parameter } from '../operations.ts'

/** How the value of a parameter is written into the call: `?id=1&id=2` or `?id=1,2`. */
export function* serialisation(was: Parameter, now: Parameter, { where, turned }: OpenApiContext): Generator<Change> {
  const places = { old: was.place.at, new: now.place.at, where, breaks: turned ? 'readers' : 'senders' } as const
  const [before, after] = [styleOf(was), styleOf(now)]
  if (before.media !== after.media) {
    const text = say(
      `wird jetzt als ${after.media ?? 'einfacher Text'} geschrieben`,
      `is now written as ${after.media ?? 'plain text'}`,
    )
    yield note({ ...places, code: 'parameter-written-differently', severity: 'breaking', text })
  } else if (before.media === undefined) {
    const several = mayBeSeveral(was) || mayBeSeveral(now)
    const style = before.style !== after.style && (several || !simple(before.style) || !simple(after.style))
    if (style || (before.explode !== after.explode && several)) {
      const text = say(
        `wird jetzt anders geschrieben (${after.style}${after.explode ? ', einzeln' : ''})`,
        `is now written differently (${after.style}${after.explode ? ', exploded' : ''})`,
      )
      yield note({ ...places, code: 'parameter-written-differently', severity: 'breaking', text })
    }
  }
  const [reserved, stillReserved] = [was, now].map(({ place }) => place.value['allowReserved'] === true)
  if (reserved !== stillReserved && now.in === 'query') {
    const text = stillReserved
      ? say('darf jetzt Sonderzeichen wie / und ? enthalten', 'may now hold reserved characters such as / and ?')
      : say(
          'darf keine Sonderzeichen wie / und ? mehr enthalten',
          'must no longer hold reserved characters such as / and ?',
        )
    const severity = stillReserved === turned ? 'breaking' : 'harmless'
    yield note({ ...places, code: 'parameter-written-differently', severity, text })
  }
  const [empty, stillEmpty] = [was.place.value['allowEmptyValue'] === true, now.place.value['allowEmptyValue'] === true]
  if (empty !== stillEmpty) {
    const text = stillEmpty
      ? say('darf jetzt leer sein', 'may now be empty')
      : say('darf nicht mehr leer sein', 'must no longer be empty')
    yield note({
      ...places,
      code: stillEmpty ? 'empty-value-allowed' : 'empty-value-forbidden',
      severity: stillEmpty === turned ? 'breaking' : 'harmless',
      text,
    })
  }
}

/** Where the schema of a parameter meets the world. */
export function surfaceOf(was: Parameter, now: Parameter, { where, turned }: OpenApiContext): Surface {
  const { style, explode, media } = styleOf(now)
  const list = style === 'form' && explode && styleOf(was).style === 'form'
  const written = media === undefined ? (list ? 'list-in-text' : 'text') : writtenAs(media)
  const named = now.in === 'header' ? 'request-header' : 'request-parameter'
  return { sender: turned ? 'new' : 'old', where, named, written, xml: false, hidden: 'readOnly' }
}

interface Style {
  readonly style: string
  readonly explode: boolean
  /** Set where the value is a small body of its own. */
  readonly media: string | undefined
}

function styleOf({ in: where, place: { value } }: Parameter): Style {
  const usual = where === 'query' || where === 'cookie' ? 'form' : 'simple'
  const style = typeof value['style'] === 'string' ? value['style'] : usual
  const explode = typeof value['explode'] === 'boolean' ? value['explode'] : style === 'form'
  return { style, explode, media: isObject(value['content']) ? Object.keys(value['content'])[0] : undefined }
}

/** In these styles a single value stands there bare. */
function simple(style: string): boolean {
  return style === 'form' || style === 'simple' || style === 'spaceDelimited' || style === 'pipeDelimited'
}

function mayBeSeveral(parameter: Parameter): boolean {
  const { schema, definitions } = schemaAt(parameter.place)
  return holdsSeveral(resolve(schema, '', definitions).schema)
}

function holdsSeveral(schema: JsonObject): boolean {
  const types = typesOf(schema)
  return types === undefined || types.includes('array') || types.includes('object')
}
