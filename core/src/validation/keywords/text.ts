import type { Text } from '../../text.ts'
import { unseen } from '../../visible.ts'
import { codePoints } from '../formats.ts'
import type { Keyword } from './keyword.ts'

export const maxLength: Keyword = (most, { value, at }) => {
  if (typeof value !== 'string' || typeof most !== 'number' || codePoints(value) <= most) return []
  const length = codePoints(value)
  return [
    {
      code: 'max-length',
      at,
      says: {
        de: `Der Text hat ${length} Zeichen. Kürzen Sie ihn auf höchstens ${most}.`,
        en: `The text has ${length} characters. Shorten it to ${most} at most.`,
      },
    },
  ]
}

export const minLength: Keyword = (fewest, { value, at }) => {
  if (typeof value !== 'string' || typeof fewest !== 'number' || codePoints(value) >= fewest) return []
  const length = codePoints(value)
  const says =
    length === 0
      ? {
          de: 'Der Text ist leer. Schreiben Sie etwas oder lassen Sie die Angabe weg, wenn sie freiwillig ist.',
          en: 'The text is empty. Write something, or leave the property out where it is optional.',
        }
      : {
          de: `Der Text hat nur ${length} Zeichen. Geben Sie mindestens ${fewest} an.`,
          en: `The text has only ${length} character${length === 1 ? '' : 's'}. Give at least ${fewest}.`,
        }
  return [{ code: 'min-length', at, says }]
}

export const pattern: Keyword = (source, { value, at, schema }, { quote, matcher }) => {
  if (typeof value !== 'string' || typeof source !== 'string' || matcher(source).test(value)) return []
  const quoted = quote(value)
  if (matcher(source).test(value.replaceAll(unseen(), ''))) return [{ code: 'pattern', at, says: withUnseen(quoted) }]
  const examples = schema['examples']
  const [example] = Array.isArray(examples) ? examples : []
  const says =
    typeof example === 'string'
      ? {
          de: `${quoted.de} hat nicht die erwartete Form. Schreiben Sie es wie in „${example}“.`,
          en: `${quoted.en} does not have the expected form. Write it as in "${example}".`,
        }
      : {
          de: `${quoted.de} hat nicht die erwartete Form. Sie ist als Muster festgelegt: ${source}`,
          en: `${quoted.en} does not have the expected form. It is laid down as a pattern: ${source}`,
        }
  return [{ code: 'pattern', at, says }]
}

function withUnseen(quoted: Text): Text {
  return {
    de: `${quoted.de} enthält unsichtbare Zeichen, die hier nicht erlaubt sind. Entfernen Sie sie.`,
    en: `${quoted.en} contains invisible characters that are not allowed here. Remove them.`,
  }
}
