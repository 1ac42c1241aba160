import { type Demand, strictest } from './demand.ts'
import type { Draw } from './source.ts'

/** Where nothing bounds a number, it is drawn between these. */
const unbounded = 1_000_000

export interface NumberLimits {
  readonly low: number
  readonly high: number
  /** Values are whole multiples of this. */
  readonly step: number
}

/** The smallest and greatest number all schemas allow, on the grid of `multipleOf`. */
export function numberLimits(demand: Demand, whole: boolean): NumberLimits {
  const step = strictest(demand, 'multipleOf', 'greatest') ?? (whole ? 1 : 0.25)
  const minimum = strictest(demand, 'minimum', 'greatest')
  const maximum = strictest(demand, 'maximum', 'least')
  const above = strictest(demand, 'exclusiveMinimum', 'greatest')
  const below = strictest(demand, 'exclusiveMaximum', 'least')
  const low = Math.max(minimum ?? -unbounded, above === undefined ? -Infinity : nextStep(above, step))
  const high = Math.min(maximum ?? Math.max(unbounded, low), below === undefined ? Infinity : -nextStep(-below, step))
  return { low: onGrid(Math.ceil(low / step), step), high: onGrid(Math.floor(high / step), step), step }
}

/** Numbers within the limits, often at their very ends. */
export function drawNumber(demand: Demand, whole: boolean): Draw {
  const { low, high, step } = numberLimits(demand, whole)
  const ends = [low, high, ...[0, low + step, high - step].filter((one) => one >= low && one <= high)]
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)]
  return (source) => (source.chance(0.3) ? source.pick(ends) : onGrid(source.int(first, last), step))
}

function nextStep(bound: number, step: number): number {
  return onGrid(Math.floor(bound / step) + 1, step)
}

/** `3 × 0.01` is 0.03 and not 0.030000000000000002. */
function onGrid(times: number, step: number): number {
  return Number((times * step).toPrecision(15)) + 0
}
