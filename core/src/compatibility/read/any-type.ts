import type { JsonValue } from '../../json/value.ts'
import type { SchemaId } from '../algebra.ts'
import { one } from '../rational.ts'
import { arrayType, booleanType, nullType, numberType, objectType, stringType, type Types } from '../types.ts'
import { aList, asked, type KeywordReader, misfit, type Reading } from './keyword.ts'

/** `type`, `enum`, `const`. */
export const anyType: KeywordReader = (at) => [
  ...asked(at, 'type', types, (names) => ofTypes(at, names)),
  ...asked(at, 'enum', aList, (values) => ofValues(at, 'enum', values)),
  ...asked(
    at,
    'const',
    (value) => ({ value }),
    ({ value }) => ofValues(at, 'const', [value]),
  ),
]

function types(value: JsonValue): readonly string[] | undefined {
  const names = Array.isArray(value) ? value : [value]
  return names.every((name) => typeof name === 'string' && (known.has(name) || name === 'integer')) ? names : undefined
}

function ofTypes({ table }: Reading, names: readonly string[]): SchemaId {
  const types = names.reduce((all, name) => all | (known.get(name) ?? numberType), 0)
  const whole = names.includes('integer') && !names.includes('number')
  return table.all([table.types(types), ...(whole ? [table.add({ kind: 'multipleOf', of: one })] : [])])
}

function ofValues(at: Reading, keyword: string, values: readonly JsonValue[]): SchemaId {
  return values.every(isExact) ? at.table.values(values) : misfit(at, keyword)
}

// A number too large for a double is no longer there: it was read as infinite.
function isExact(value: JsonValue): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isExact)
}

const known: ReadonlyMap<string, Types> = new Map([
  ['null', nullType],
  ['boolean', booleanType],
  ['number', numberType],
  ['string', stringType],
  ['array', arrayType],
  ['object', objectType],
])
