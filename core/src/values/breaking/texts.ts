import { formatTexts } from '../format-texts.ts'
import { fitted, hardStrings } from '../hard-strings.ts'
import { textLimits, writer } from '../text.ts'
import { type Breaker, onceWanted, only, type Target } from './breaker.ts'

/** One character more than allowed, written as the pattern asks, so that nothing but the length is wrong. */
export const maxLength: Breaker = (target) => {
  const { value } = target.site
  const { asks } = target
  if (typeof value !== 'string' || typeof asks !== 'number') return []
  return onceWanted(() => [ofLength(target, asks + 1), fitted(value === '' ? 'x' : value, asks + 1, asks + 1)])
}

/** One character less than required. */
export const minLength: Breaker = (target) => {
  const { value } = target.site
  const { asks } = target
  if (typeof value !== 'string' || typeof asks !== 'number' || asks === 0) return []
  return onceWanted(() => [ofLength(target, asks - 1), fitted(value, 0, asks - 1)])
}

/** A text that is nearly right: a foreign character, a space too many, something missing. */
export const pattern: Breaker = ({ site: { value } }) => {
  if (typeof value !== 'string') return []
  const [, ...rest] = value
  const shorter = rest.join('')
  return only(`${value} `, `${value}!`, `\u0007${shorter}`, shorter, 'ü', '', '\u0000', ...hardStrings)
}

/** What looks right to the hasty eye: a day that does not exist, a time without its zone. */
export const format: Breaker = ({ site, asks }) => {
  if (typeof site.value !== 'string' || typeof asks !== 'string') return []
  return only(...(formatTexts.get(asks)?.wrong ?? []), 'x', '')
}

function ofLength({ workshop, site, source }: Target, length: number): string {
  const limits = textLimits(site.demand.yes)
  return writer(workshop, { ...limits, min: 0, max: Infinity })(source, length)
}
