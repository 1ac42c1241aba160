import type { Text } from '../text.ts'
import type { AmountPart } from './rule.ts'

/** „Verwaltungskostenpauschale: 5 von 100 des aufgewendeten Betrags“, with the least there is. */
export function amountInWords({ title, numerator, denominator, atLeast, currency }: AmountPart): Text {
  const share = `${numerator}/${denominator}`
  const percent = denominator === 100 ? `${numerator} %` : share
  const least = {
    de: atLeast === undefined ? '' : `, mindestens ${atLeast.replace('.', ',')} ${currency}`,
    en: atLeast === undefined ? '' : `, at least ${atLeast} ${currency}`,
  }
  return {
    de: `${title.de}: ${percent} des aufgewendeten Betrags${least.de}`,
    en: `${title.en}: ${percent} of the amount spent${least.en}`,
  }
}
