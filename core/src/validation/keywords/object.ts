import { escapeStep } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import { nearest } from '../near.ts'
import { inQuotes, listOf, shown } from '../quote.ts'
import type { Keyword, Place, Problem } from './keyword.ts'

export const required: Keyword = (names, { value, at }) => {
  if (!isObject(value) || !Array.isArray(names)) return []
  return names
    .filter((name) => typeof name === 'string' && !Object.hasOwn(value, name))
    .map((name) => missing(at, String(name)))
}

export const dependentRequired: Keyword = (wanted, { value, at }, { name }) => {
  if (!isObject(value) || !isObject(wanted)) return []
  return Object.entries(wanted).flatMap(([present, names]) => {
    if (!Object.hasOwn(value, present) || !Array.isArray(names)) return []
    const because = name(`${at}/${escapeStep(present)}`)
    return names
      .filter((one) => typeof one === 'string' && !Object.hasOwn(value, one))
      .map((one) => neededWith(at, String(one), because))
  })
}

export const additionalProperties: Keyword = (wanted, { value, at, schema, base }, { apply, gather, matcher }) => {
  if (!isObject(value)) return []
  const own = isObject(schema['properties']) ? Object.keys(schema['properties']) : []
  const patterns = isObject(schema['patternProperties']) ? Object.keys(schema['patternProperties']).map(matcher) : []
  const known = new Set(own)
  const others = Object.keys(value).filter((name) => !known.has(name) && !patterns.some((one) => one.test(name)))
  return gather(others, (name) => {
    if (wanted === false) return [unexpected('additional-properties', at, name, own)]
    return apply(wanted, { value: value[name] ?? null, at: `${at}/${escapeStep(name)}`, base })
  })
}

export const properties: Keyword = (wanted, { value, at, base }, { apply, gather }) => {
  if (!isObject(value) || !isObject(wanted)) return []
  return gather(Object.entries(wanted), ([name, schema]) => {
    if (!Object.hasOwn(value, name)) return []
    return apply(schema, { value: value[name] ?? null, at: `${at}/${escapeStep(name)}`, base })
  })
}

export const patternProperties: Keyword = (wanted, { value, at, base }, { apply, gather, matcher }) => {
  if (!isObject(value) || !isObject(wanted)) return []
  return Object.entries(wanted).flatMap(([source, schema]) => {
    const names = Object.keys(value).filter((name) => matcher(source).test(name))
    return gather(names, (name) => apply(schema, { value: value[name] ?? null, at: `${at}/${escapeStep(name)}`, base }))
  })
}

export const propertyNames: Keyword = (wanted, { value, at, base }, { apply, gather }) => {
  if (!isObject(value)) return []
  return gather(Object.keys(value), (name) => {
    const here = `${at}/${escapeStep(name)}`
    const [problem] = apply(wanted, { value: name, at: here, base })
    if (problem === undefined) return []
    const says = {
      de: `Dieser Name ist hier nicht möglich. ${problem.says.de}`,
      en: `This name is not possible here. ${problem.says.en}`,
    }
    return [{ code: 'property-names', at: here, says }]
  })
}

export const dependentSchemas: Keyword = (wanted, { value, at, base }, { apply }) => {
  if (!isObject(value) || !isObject(wanted)) return []
  return Object.entries(wanted).flatMap(([name, schema]) =>
    Object.hasOwn(value, name) ? apply(schema, { value, at, base }) : [],
  )
}

export const maxProperties: Keyword = (most, { value, at }) => {
  if (!isObject(value) || typeof most !== 'number' || Object.keys(value).length <= most) return []
  const count = Object.keys(value).length
  return [
    {
      code: 'max-properties',
      at,
      says: {
        de: `Das Objekt hat ${count} Angaben. Lassen Sie höchstens ${most} davon stehen.`,
        en: `The object has ${count} properties. Leave ${most} of them at most.`,
      },
    },
  ]
}

export const minProperties: Keyword = (fewest, { value, at }) => {
  if (!isObject(value) || typeof fewest !== 'number' || Object.keys(value).length >= fewest) return []
  const count = Object.keys(value).length
  return [
    {
      code: 'min-properties',
      at,
      says: {
        de: `Das Objekt hat ${count === 0 ? 'keine Angaben' : `nur ${counted(count).de}`}. Nötig sind mindestens ${fewest}.`,
        en: `The object has ${count === 0 ? 'no properties' : `only ${counted(count).en}`}. It needs at least ${fewest}.`,
      },
    },
  ]
}

/** Says that a property is missing; `at` is where it should be. */
function missing(at: string, name: string): Problem {
  return {
    code: 'required',
    at: `${at}/${escapeStep(name)}`,
    says: { de: `Diese Angabe fehlt. Ergänzen Sie „${shown(name)}“.`, en: `This is missing. Add "${shown(name)}".` },
  }
}

/** Says that nobody expects a property of this name here. */
export function unexpected(code: string, at: string, name: string, possible: readonly string[]): Problem {
  const meant = nearest(name, possible)
  const guess = meant === undefined ? undefined : inQuotes(meant)
  const list = listOf(possible)
  const remedy = {
    de:
      possible.length === 0
        ? 'Entfernen Sie sie.'
        : `Entfernen Sie sie oder prüfen Sie den Namen. Möglich ist ${list.de}.`,
    en: possible.length === 0 ? 'Remove it.' : `Remove it or check the name. Possible: ${list.en}.`,
  }
  return {
    code,
    at: `${at}/${escapeStep(name)}`,
    says: {
      de: `Diese Angabe ist hier nicht vorgesehen. ${guess ? `Meinten Sie ${guess.de}?` : remedy.de}`,
      en: `This is not expected here. ${guess ? `Did you mean ${guess.en}?` : remedy.en}`,
    },
  }
}

function neededWith(at: Place['at'], name: string, because: { de: string; en: string }): Problem {
  return {
    code: 'dependent-required',
    at: `${at}/${escapeStep(name)}`,
    says: {
      de: `Diese Angabe fehlt; sie gehört zu ${because.de}. Ergänzen Sie „${shown(name)}“.`,
      en: `This is missing; it belongs to ${because.en}. Add "${shown(name)}".`,
    },
  }
}

function counted(count: number): { de: string; en: string } {
  return count === 1 ? { de: 'eine Angabe', en: 'one property' } : { de: `${count} Angaben`, en: `${count} properties` }
}
