import type { Place } from '../contracts/places.ts'
import type { JsonValue } from '../json/value.ts'
import { type ExplainerOptions, explainers } from './explainer.ts'

/**
 * Whether a value fits a schema inside a file, which no compiled check answers. A hostile value that takes too long
 * counts as fitting.
 */
export function fitter(
  options: Pick<ExplainerOptions, 'resolve' | 'matcher' | 'fits'>,
): (place: Place, value: JsonValue) => boolean {
  const explainerFor = explainers({ ...options, showsValues: false, maxFindings: 1 })
  return (place, value) => {
    const problems = explainerFor(place.file, value).apply(place.schema, { value, at: '', base: place.file })
    return problems.length === 0
  }
}
