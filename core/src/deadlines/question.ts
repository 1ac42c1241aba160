import { KnownError } from '../errors.ts'
import { isObject } from '../json/value.ts'
import { shown } from '../validation/quote.ts'
import { type Misspelt, misspeltAmong } from './misspelt.ts'

/**
 * What somebody asks: a rule or a bare period, the day of the event, and where. The rest says what happened meanwhile.
 * All dates are written `2026-09-07`, all periods `P2W`.
 */
export interface Question {
  /** `D-24`, or `D-05/without-opinion` where a rule has several clocks. */
  readonly rule?: string
  /** Instead of a rule, or beside one whose period the body sets. */
  readonly period?: string
  /** The day of the event; for hours the instant, with its offset: `2026-09-07T14:30:00+02:00`. */
  readonly from: string
  readonly land?: string
  /** Official regional key (Amtlicher Regionalschlüssel). */
  readonly ars?: string
  /** Whether Saturday is a Werktag where Werktage are counted and no law says so. */
  readonly saturdayIsWorkday?: boolean
  /** The day whose law counts; the day of the event when absent. */
  readonly asOf?: string
  /** Only with a bare period: whether the day of the event counts (§ 187 BGB). */
  readonly firstDay?: 'next-day' | 'same-day'
  /** Only with a bare period: why the end does not move (§ 26(4) and (5) SGB X). */
  readonly exception?: 'benefit-end' | 'body-appointment'
  /** A day told to the person as the end, with reference to § 26(3) SGB X. */
  readonly announcedDay?: string
  /** Extensions in their order, each by a period or to a day. */
  readonly extensions?: readonly AskedExtension[]
  /** Stretches in which the period did not run, both days inclusive. */
  readonly stopped?: readonly { readonly from: string; readonly to: string }[]
  /** When the matter came to another body: the clock begins anew, or, if passed on by agreement, runs on. */
  readonly passedOn?: readonly { readonly receivedOn: string; readonly agreed?: boolean }[]
}

export interface AskedExtension {
  readonly by?: string
  readonly to?: string
  /** One of the grounds the rule names. */
  readonly ground?: string
}

/**
 * Holds a value from outside against the form of a question; names of one's own are left alone, unless they are one of
 * ours in a wrong spelling: a wish that is silently passed over makes a wrong day. Throws KnownError
 * `deadline-question-invalid`, which names the place.
 */
export function questionFrom(value: unknown): Question {
  if (!isObject(value)) throw invalid('', 'object')
  if (value['from'] === undefined) throw invalid('from', 'missing')
  for (const name in value) {
    const kind = kinds.get(name)
    if (kind !== undefined) {
      if (!fits(value[name], kind)) throw invalid(name, kind)
    } else if (Object.hasOwn(lists, name)) {
      if (value[name] !== undefined) checkList(value[name], name, lists[name as keyof typeof lists])
    } else refuseMisspelt(name, name, misspelt)
  }
  // Every name the engine reads has just been held to its type.
  return value as unknown as Question
}

type Kind = 'string' | 'boolean' | readonly string[]

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...(['rule', 'period', 'from', 'land', 'ars', 'asOf', 'announcedDay'] as const).map(
    (name) => [name, 'string'] as const,
  ),
  ['saturdayIsWorkday', 'boolean'],
  ['firstDay', ['next-day', 'same-day']],
  ['exception', ['benefit-end', 'body-appointment']],
])

/** What the items of each list hold. */
const lists = {
  extensions: listOf({ by: 'string', to: 'string', ground: 'string' }),
  stopped: listOf({ from: 'string', to: 'string' }, ['from', 'to']),
  passedOn: listOf({ receivedOn: 'string', agreed: 'boolean' }, ['receivedOn']),
}

/** Names in a question that are ours, as somebody may know them who knows the options of `fallnetz deadline`. */
const misspelt = misspeltAmong([...kinds.keys(), ...Object.keys(lists)], {
  ...{ saturday: 'saturdayIsWorkday', sameday: 'firstDay', announced: 'announcedDay', extended: 'extensions' },
})

interface Items {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly needed: readonly string[]
  readonly misspelt: Misspelt
}

function listOf(names: Readonly<Record<string, Kind>>, needed: readonly string[] = []): Items {
  return { kinds: new Map(Object.entries(names)), needed, misspelt: misspeltAmong(Object.keys(names)) }
}

/** More of them than any file will ever hold; so that a hostile line costs no more than an honest one. */
const mostItems = 100

function checkList(list: unknown, name: string, items: Items): void {
  if (!Array.isArray(list) || list.length > mostItems) throw invalid(name, 'list')
  for (const [index, item] of list.entries()) {
    const at = `${name}/${index}`
    if (!isObject(item)) throw invalid(at, 'object')
    for (const one of items.needed) if (item[one] === undefined) throw invalid(`${at}/${one}`, 'missing')
    for (const [inner, given] of Object.entries(item)) {
      const kind = items.kinds.get(inner)
      if (kind === undefined) refuseMisspelt(inner, `${at}/${inner}`, items.misspelt)
      else if (given !== undefined && !fits(given, kind)) throw invalid(`${at}/${inner}`, kind)
    }
  }
}

function refuseMisspelt(name: string, at: string, meantBy: Misspelt): void {
  const meant = meantBy(name)
  if (meant === undefined) return
  const place = shown(at)
  throw new KnownError('deadline-question-invalid', {
    de: `/${place}: Diesen Namen gibt es hier nicht. Meinten Sie „${meant}“? Einen eigenen Namen schreiben Sie deutlich anders.`,
    en: `/${place}: There is no such name here. Did you mean "${meant}"? Write a name of your own clearly differently.`,
  })
}

function fits(value: unknown, kind: Kind): boolean {
  if (typeof kind === 'string') return typeof value === kind
  return typeof value === 'string' && kind.includes(value)
}

function invalid(at: string, kind: Kind | 'object' | 'list' | 'missing'): KnownError {
  const wanted = typeof kind === 'string' ? expectations[kind] : oneOf(kind)
  return new KnownError('deadline-question-invalid', {
    de: `/${at}: ${wanted?.de}`,
    en: `/${at}: ${wanted?.en}`,
  })
}

function oneOf(values: readonly string[]) {
  return { de: `Möglich sind ${values.join(', ')}.`, en: `Possible are ${values.join(', ')}.` }
}

const expectations: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  missing: { de: 'Diese Angabe fehlt. Ergänzen Sie sie.', en: 'This is missing. Add it.' },
  string: { de: 'Hier muss ein Text in Anführungszeichen stehen.', en: 'This must be a text in quotation marks.' },
  boolean: { de: 'Möglich sind true und false.', en: 'Possible are true and false.' },
  object: {
    de: 'Hier muss ein Objekt stehen: {"period": "P2W", "from": "2026-09-07", "land": "NW"}.',
    en: 'This must be an object: {"period": "P2W", "from": "2026-09-07", "land": "NW"}.',
  },
  list: {
    de: `Hier muss eine Liste mit höchstens ${mostItems} Einträgen stehen.`,
    en: `This must be a list with at most ${mostItems} items.`,
  },
}
