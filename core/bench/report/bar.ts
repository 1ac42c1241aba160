/** Prints whether a promise is kept, each in one line of the same form, and says it: `met     median, in ms: 0.12 (below 1)`. */
export function bar(name: string, value: number, sense: Sense, limit: number): boolean {
  const met = senses[sense](value, limit)
  console.log(`${met ? 'met   ' : 'MISSED'}  ${name}: ${written(value)} (${sense} ${limit})`)
  return met
}

type Sense = 'at least' | 'at most' | 'below'

const senses: Readonly<Record<Sense, (value: number, limit: number) => boolean>> = {
  'at least': (value, limit) => value >= limit,
  'at most': (value, limit) => value <= limit,
  below: (value, limit) => value < limit,
}

function written(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
