import { KnownError } from '../errors.ts'
import type { Text } from '../text.ts'
import { shown } from '../validation/quote.ts'

/** The sixteen Länder, as everybody abbreviates them. */
export type Land = keyof typeof lands

/** Where a deadline runs: a Land, and below it as much of the official regional key as is known. */
export interface Place {
  readonly land: Land
  /**
   * The key as far as it names an area: `09` the Land, `14625` a district or a city of that rank, `14625080` a
   * municipality. The digits of an association of municipalities are left out: no holiday depends on them.
   */
  readonly area: string
}

/** The number of each Land in official keys, and its name. */
export const lands = {
  BW: { key: '08', name: { de: 'Baden-Württemberg', en: 'Baden-Württemberg' } },
  BY: { key: '09', name: { de: 'Bayern', en: 'Bavaria' } },
  BE: { key: '11', name: { de: 'Berlin', en: 'Berlin' } },
  BB: { key: '12', name: { de: 'Brandenburg', en: 'Brandenburg' } },
  HB: { key: '04', name: { de: 'Bremen', en: 'Bremen' } },
  HH: { key: '02', name: { de: 'Hamburg', en: 'Hamburg' } },
  HE: { key: '06', name: { de: 'Hessen', en: 'Hesse' } },
  MV: { key: '13', name: { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' } },
  NI: { key: '03', name: { de: 'Niedersachsen', en: 'Lower Saxony' } },
  NW: { key: '05', name: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' } },
  RP: { key: '07', name: { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' } },
  SL: { key: '10', name: { de: 'Saarland', en: 'Saarland' } },
  SN: { key: '14', name: { de: 'Sachsen', en: 'Saxony' } },
  ST: { key: '15', name: { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' } },
  SH: { key: '01', name: { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' } },
  TH: { key: '16', name: { de: 'Thüringen', en: 'Thuringia' } },
} as const satisfies Record<string, { readonly key: string; readonly name: Text }>

/**
 * The place that a Land and an official regional key name; one of the two is enough. Throws KnownError `place-missing`,
 * `land-unknown`, `regional-key-invalid` or `regional-key-elsewhere`.
 */
export function placeOf(land: string | undefined, key: string | undefined): Place {
  const named = land === undefined ? undefined : landNamed(land)
  if (key === undefined) {
    if (named === undefined) throw placeMissing()
    return { land: named, area: lands[named].key }
  }
  const place = placeWithKey(key)
  if (named !== undefined && named !== place.land) throw elsewhere(named, key, place.land)
  return place
}

/** The official name of a Land. */
export function nameOfLand(land: Land): Text {
  return lands[land].name
}

function landNamed(text: string): Land {
  const code = text.toUpperCase()
  if (Object.hasOwn(lands, code)) return code as Land
  const all = Object.keys(lands).join(', ')
  throw new KnownError('land-unknown', {
    de: `land „${shown(text)}“: Dieses Land gibt es nicht. Nennen Sie eines von ${all}.`,
    en: `land "${shown(text)}": There is no such Land. Name one of ${all}.`,
  })
}

/** Reads the regional key of 12 digits, that of a district (5) or an association (9), and the municipality key (8). */
function placeWithKey(key: string): Place {
  const found = /^(\d{5}|\d{8}|\d{9}|\d{12})$/.test(key) ? landWithKey(key.slice(0, 2)) : undefined
  if (found === undefined) throw keyInvalid(key)
  const municipality = key.length === 8 || key.length === 12 ? key.slice(-3) : ''
  return { land: found, area: areaOf(`${key.slice(0, 5)}${municipality}`) }
}

/** Zeros say that the whole of what stands before them is meant: 09761000 is the city of Augsburg, 02000000 Hamburg. */
function areaOf(digits: string): string {
  const levels = [2, 3, 5].map((length) => digits.slice(0, length))
  return levels.find((level) => Number(digits.slice(level.length)) === 0) ?? digits
}

function landWithKey(key: string): Land | undefined {
  return Object.entries(lands).find(([, land]) => land.key === key)?.[0] as Land | undefined
}

function placeMissing(): KnownError {
  return new KnownError('place-missing', {
    de: 'Feiertage sind Landesrecht: Nennen Sie mit „land“ das Land (NW) oder mit „ars“ den Regionalschlüssel.',
    en: 'Holidays are the law of the Länder: name the Land (NW) with "land" or the regional key with "ars".',
  })
}

function keyInvalid(key: string): KnownError {
  const said = shown(key)
  return new KnownError('regional-key-invalid', {
    de: `ars „${said}“: Das ist kein Amtlicher Regionalschlüssel. Schreiben Sie 12 Ziffern (097610000000), 9 für den Gemeindeverband, 5 für den Kreis oder die 8 des Gemeindeschlüssels; die ersten zwei sind 01 bis 16.`,
    en: `ars "${said}": This is no official regional key. Write 12 digits (097610000000), 9 for an association of municipalities, 5 for a district or the 8 of the municipality key; the first two are 01 to 16.`,
  })
}

function elsewhere(land: Land, key: string, found: Land): KnownError {
  return new KnownError('regional-key-elsewhere', {
    de: `ars „${key}“ liegt in ${found} (${lands[found].name.de}), nicht in ${land}. Berichtigen Sie eines von beiden.`,
    en: `ars "${key}" lies in ${found} (${lands[found].name.en}), not in ${land}. Correct one of the two.`,
  })
}
