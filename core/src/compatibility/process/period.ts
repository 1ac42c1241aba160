/** How many hours a period takes, at least and at most: a month has 28 to 31 days, working days skip others. */
interface Span {
  readonly least: number
  readonly most: number
}

const day = 24

/** Whether a period (`P2W`, `P7WD`, `PT24H`) is shorter or longer than another; undefined where that depends on the calendar. */
export function compared(before: string, after: string): 'shorter' | 'longer' | 'same' | undefined {
  const [was, now] = [parsed(before), parsed(after)]
  if (was === undefined || now === undefined) return undefined
  if (was.unit === now.unit) return now.count < was.count ? 'shorter' : now.count > was.count ? 'longer' : 'same'
  const [one, other] = [spanOf(was), spanOf(now)]
  if (one.least === one.most && other.least === one.least && other.most === one.most) return 'same'
  if (other.most < one.least) return 'shorter'
  return other.least > one.most ? 'longer' : undefined
}

interface Period {
  readonly count: number
  readonly unit: 'D' | 'W' | 'M' | 'Y' | 'WD' | 'H'
}

function parsed(period: string): Period | undefined {
  const match = /^P(?:(\d+)(D|WD|W|M|Y)|T(\d+)(H))$/.exec(period)
  if (match === null) return undefined
  return { count: Number(match[1] ?? match[3]), unit: (match[2] ?? match[4]) as Period['unit'] }
}

function spanOf({ count, unit }: Period): Span {
  switch (unit) {
    case 'H':
      return { least: count, most: count }
    case 'D':
      return { least: count * day, most: count * day }
    case 'W':
      return { least: count * 7 * day, most: count * 7 * day }
    case 'M':
      return { least: Math.floor(count * 29.5 - 1.5) * day, most: count * 31 * day }
    case 'Y':
      return { least: count * 365 * day, most: count * 366 * day }
    case 'WD':
      // A week has at most six working days and, between the holidays, sometimes only two.
      return { least: count * day, most: (Math.ceil(count / 2) * 7 + 7) * day }
  }
}
