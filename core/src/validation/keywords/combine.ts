import { isObject, type JsonValue } from '../../json/value.ts'
import { listOf } from '../quote.ts'
import { type Branch, likelyProblems } from './branches.ts'
import type { Explainer, Keyword, Place } from './keyword.ts'

export const reference: Keyword = (wanted, { value, at, base }, { apply, fits, resolve }) => {
  if (typeof wanted !== 'string' || (!wanted.includes('#') && fits(wanted, value) === true)) return []
  const target = resolve(wanted, base)
  return target === undefined ? [] : apply(target.schema, { value, at, base: target.base })
}

export const allOf: Keyword = (schemas, { value, at, base }, { apply }) => {
  return Array.isArray(schemas) ? schemas.flatMap((schema) => apply(schema, { value, at, base })) : []
}

export const anyOf: Keyword = (schemas, here, explainer) => {
  const branches = branchesOf(schemas, here, explainer)
  return branches.some((one) => one.problems.length === 0) ? [] : likelyProblems('any-of', branches, here, explainer)
}

export const oneOf: Keyword = (schemas, here, explainer) => {
  const branches = branchesOf(schemas, here, explainer)
  const fitting = branches.filter((one) => one.problems.length === 0)
  if (fitting.length === 0) return likelyProblems('one-of', branches, here, explainer)
  if (fitting.length === 1) return []
  const names = fitting.flatMap((one) => one.title ?? [])
  const named = names.length === fitting.length
  const [de, en] = [
    listOf(
      names.map((one) => one.de),
      and,
    ).de,
    listOf(
      names.map((one) => one.en),
      and,
    ).en,
  ]
  return [
    {
      code: 'one-of',
      at: here.at,
      says: {
        de: `Das passt auf ${named ? de : `${fitting.length} Möglichkeiten`} zugleich, erlaubt ist nur eines. Lassen Sie weg, was nicht gemeint ist.`,
        en: `This fits ${named ? en : `${fitting.length} possibilities`} at the same time; only one is allowed. Leave out what is not meant.`,
      },
    },
  ]
}

export const not: Keyword = (schema, { value, at, base }, { apply }) => {
  if (apply(schema, { value, at, base }).length > 0) return []
  const names = isObject(schema) && Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const list = listOf(names, and)
  const says =
    names.length > 0
      ? {
          de: `Hier ${names.length === 1 ? 'darf' : 'dürfen'} ${list.de} nicht ${names.length === 1 ? '' : 'zusammen '}stehen. Entfernen Sie ${names.length === 1 ? 'die Angabe' : 'eine der Angaben'}.`,
          en: `${list.en} must not stand here${names.length === 1 ? '' : ' together'}. Remove ${names.length === 1 ? 'it' : 'one of them'}.`,
        }
      : {
          de: 'Genau diese Angabe ist hier ausgeschlossen. Geben Sie etwas anderes an oder lassen Sie sie weg.',
          en: 'Exactly this is ruled out here. Give something else or leave it out.',
        }
  return [{ code: 'not', at, says }]
}

export const condition: Keyword = (wanted, { value, at, base, schema }, { apply }) => {
  const holds = apply(wanted, { value, at, base }).length === 0
  return apply(schema[holds ? 'then' : 'else'], { value, at, base })
}

const and = { de: 'und', en: 'and' }

function branchesOf(schemas: JsonValue, { value, at, base }: Place, { apply, title }: Explainer): Branch[] {
  if (!Array.isArray(schemas)) return []
  return schemas.map((schema) => {
    const name = title(schema, base)
    return { schema, base, problems: apply(schema, { value, at, base }), ...(name && { title: name }) }
  })
}
