import type { Source } from './source.ts'

/** How texts of one format are written, rightly and, for the violations, wrongly. */
export interface FormatTexts {
  write(source: Source): string
  /** Right to the hasty eye; the most telling first. */
  readonly wrong: readonly string[]
}

/** The formats of the profile. A format missing here is written like free text and judged afterwards. */
export const formatTexts: ReadonlyMap<string, FormatTexts> = new Map<string, FormatTexts>([
  ['date', { write: date, wrong: ['2026-02-30', '2026-13-01', '2.3.1980', '2026-2-3', '2026-11-22T00:00:00Z'] }],
  ['time', { write: time, wrong: ['25:00:00Z', '09:30:00', '9:30'] }],
  [
    'date-time',
    {
      write: (source) => `${date(source)}T${time(source)}`,
      wrong: ['2026-11-22T09:30:00', '2026-02-30T09:30:00Z', '2026-11-22T25:00:00Z', '2026-11-22 09:30', '2026-11-22'],
    },
  ],
  [
    'uuid',
    {
      write: uuid,
      wrong: [
        '00000000-0000-4000-8000-00000000000',
        '00000000-0000-4000-8000-00000000000g',
        '{00000000-0000-4000-8000-000000000000}',
      ],
    },
  ],
  [
    'uri',
    { write: uri, wrong: ['no address', '//example.org/without-scheme', 'https://example.org/%', '/only/a/path'] },
  ],
  ['email', { write: email, wrong: ['erika.mustermann', 'erika@', '@example.org', 'erika mustermann@example.org'] }],
])

function date(source: Source): string {
  const special = ['2024-02-29', '2000-02-29', '1899-12-31', '2026-12-31', '0001-01-01', '9999-12-31', '1970-01-01']
  if (source.chance(0.2)) return source.pick(special)
  const year = source.int(1920, 2060)
  const month = source.int(1, 12)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${two(month)}-${two(source.int(1, days))}`
}

function time(source: Source): string {
  const clock = source.chance(0.2)
    ? source.pick(['00:00:00', '23:59:59'])
    : `${two(source.int(0, 23))}:${two(source.int(0, 59))}:${two(source.int(0, 59))}`
  const fraction = source.pick(['', '', '', '.5', '.123', '.123456'])
  return `${clock}${fraction}${source.pick(['Z', '+01:00', '+02:00', '-11:30', '+14:00', '+00:00'])}`
}

function uuid(source: Source): string {
  const [a, b, c, d] = [0, 1, 2, 3].map(() => source.int(0, 0xff_ff_ff_ff).toString(16).padStart(8, '0'))
  return `${a}-${b?.slice(0, 4)}-4${b?.slice(5)}-${source.pick(['8', '9', 'a', 'b'])}${c?.slice(0, 3)}-${c?.slice(4)}${d}`
}

function uri(source: Source): string {
  return source.pick([
    'https://example.org/',
    'https://example.org/a/b?c=d&e=%C3%BC#f',
    'https://xn--mller-kva.example/Pfad',
    'http://192.0.2.1:8080/',
    'https://[2001:db8::1]/',
    `urn:fallnetz:test:organisation:stelle-${source.int(1, 9999)}`,
    `https://example.org/${source.int(1, 999_999)}`,
  ])
}

function email(source: Source): string {
  return source.pick(['erika.mustermann@example.org', 'o+b@example.com', `a${source.int(1, 9999)}@sub.example.net`])
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
