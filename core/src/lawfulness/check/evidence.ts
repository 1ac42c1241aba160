import { latest, versionsOf } from '../../contracts/catalog.ts'
import type { Catalog } from '../../contracts/contract.ts'
import { branchesOf, inside, type Place, placeOf, together } from '../../contracts/places.ts'
import { type SchemaIndex, schemaId, schemaIndexOf } from '../../contracts/schemas.ts'
import { stepsOf } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import type { MatrixCheck, MatrixProblem } from './check.ts'

/** Every piece of evidence named is explained, every one explained is named, and its place exists in the envelope. */
export const evidence: MatrixCheck = function* ({ matrix, catalog }) {
  const explained = new Set(matrix.evidence.map(({ id }) => id))
  const named = new Set<string>()
  for (const part of ['powers', 'restrictions'] as const) {
    for (const [index, row] of matrix[part].entries()) {
      for (const [list, ids] of (row.evidence ?? []).entries()) {
        for (const [place, id] of ids.entries()) {
          named.add(id)
          if (!explained.has(id)) yield unknown(`/${part}/${index}/evidence/${list}/${place}`, id)
        }
      }
    }
  }
  const isPlace = envelopePlaces(catalog)
  for (const [index, { id, at, conditions = [], some }] of matrix.evidence.entries()) {
    if (!named.has(id)) yield unused(`/evidence/${index}/id`, id)
    if (!isPlace(at, some === true)) yield noPlace(`/evidence/${index}/at`, at)
    else {
      for (const [number, { member }] of conditions.entries()) {
        const inner = `${at}${some ? '/*' : ''}/${member}`
        if (member !== undefined && !isPlace(inner, false))
          yield noPlace(`/evidence/${index}/conditions/${number}`, inner)
      }
    }
  }
}

/** Whether a pointer (with `*` for an item of a list) leads to something the schema of the envelope describes. */
function envelopePlaces(catalog: Catalog): (pointer: string, isList: boolean) => boolean {
  const common = latest(versionsOf(catalog, 'common'))
  if (common === undefined) return () => false
  const index = schemaIndexOf({ ...catalog, contracts: new Map([['common', common]]) })
  const root = schemaId(common, 'message-envelope.schema.json')
  return (pointer, isList) => {
    const [first, ...steps] = stepsOf(pointer)
    if (first !== 'envelope' || !index.has(root)) return false
    let places = together(index, [placeOf(index, root)])
    for (const step of steps)
      places = together(
        index,
        places.flatMap((place) => further(index, place, step)),
      )
    return places.length > 0 && (!isList || places.some(({ schema }) => 'items' in schema))
  }
}

function further(index: SchemaIndex, place: Place, step: string): Place[] {
  if (step === '*') return 'items' in place.schema ? [inside(index, place, 'items')] : []
  const properties = place.schema['properties']
  const own = isObject(properties) && Object.hasOwn(properties, step) ? [inside(index, place, 'properties', step)] : []
  const branches = ['anyOf', 'oneOf'].flatMap((keyword) => branchesOf(index, place, keyword))
  return [...own, ...branches.flatMap((branch) => further(index, branch, step))]
}

function unknown(at: string, id: string): MatrixProblem {
  return {
    code: 'matrix-evidence-unknown',
    at,
    message: {
      de: `Der Nachweis „${id}“ ist unter „evidence“ nicht erklärt. Berichtigen Sie den Namen oder erklären Sie ihn.`,
      en: `The evidence "${id}" is not explained under "evidence". Correct the name or explain it.`,
    },
  }
}

function unused(at: string, id: string): MatrixProblem {
  return {
    code: 'matrix-evidence-unused',
    at,
    message: {
      de: `Keine Zeile verlangt den Nachweis „${id}“. Streichen Sie ihn.`,
      en: `No row asks for the evidence "${id}". Remove it.`,
    },
  }
}

function noPlace(at: string, place: string): MatrixProblem {
  return {
    code: 'matrix-place-unknown',
    at,
    message: {
      de: `Diese Stelle gibt es im Umschlag nicht: ${place}. Ein Nachweis dort wäre nie zu finden; berichtigen Sie sie.`,
      en: `There is no such place in the envelope: ${place}. Evidence there would never be found; correct it.`,
    },
  }
}
