import type { Text } from '../../text.ts'
import type { Keyword } from './keyword.ts'

export const maximum = limit(
  'maximum',
  (value, most) => value <= most,
  (most) => ({
    de: `Geben Sie höchstens ${most} an.`,
    en: `Give at most ${most}.`,
  }),
)

export const minimum = limit(
  'minimum',
  (value, least) => value >= least,
  (least) => ({
    de: `Geben Sie mindestens ${least} an.`,
    en: `Give at least ${least}.`,
  }),
)

export const exclusiveMaximum = limit(
  'exclusive-maximum',
  (value, bound) => value < bound,
  (bound) => ({
    de: `Geben Sie weniger als ${bound} an.`,
    en: `Give less than ${bound}.`,
  }),
)

export const exclusiveMinimum = limit(
  'exclusive-minimum',
  (value, bound) => value > bound,
  (bound) => ({
    de: `Geben Sie mehr als ${bound} an.`,
    en: `Give more than ${bound}.`,
  }),
)

export const multipleOf: Keyword = (step, { value, at }, { quote, showsValues }) => {
  if (typeof value !== 'number' || typeof step !== 'number' || Number.isInteger(value / step)) return []
  const quoted = quote(value)
  const near = showsValues ? Number((Math.round(value / step) * step).toPrecision(12)) : step
  return [
    {
      code: 'multiple-of',
      at,
      says: {
        de: `${quoted.de} ist kein Vielfaches von ${step}. Geben Sie zum Beispiel ${near} an.`,
        en: `${quoted.en} is no multiple of ${step}. Give ${near}, for example.`,
      },
    },
  ]
}

function limit(
  code: string,
  fits: (value: number, bound: number) => boolean,
  remedy: (bound: number) => Text,
): Keyword {
  return (bound, { value, at }, { quote }) => {
    if (typeof value !== 'number' || typeof bound !== 'number' || fits(value, bound)) return []
    const [quoted, todo] = [quote(value), remedy(bound)]
    const [de, en] = code.endsWith('maximum') ? ['groß', 'large'] : ['klein', 'small']
    return [
      {
        code,
        at,
        says: {
          de: `${quoted.de} ist zu ${de}. ${todo.de}`,
          en: `${quoted.en} is too ${en}. ${todo.en}`,
        },
      },
    ]
  }
}
