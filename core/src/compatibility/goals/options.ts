import type { Table } from '../table.ts'
import type { Goal, Literal } from './literal.ts'

/** The ways to make a literal hold that leaves a choice; together they cover all values for which it holds. */
export function optionsOf(table: Table, literal: Literal): readonly Goal[] {
  const known = table.options.get(literal)
  if (known !== undefined) return known
  const options = worked(table, literal)
  table.options.set(literal, options)
  return options
}

function worked(table: Table, literal: Literal): Goal[] {
  const schema = table.get(Math.abs(literal))
  const sign = Math.sign(literal)
  switch (schema.kind) {
    case 'and':
    case 'or':
      return schema.of.map((id) => [sign * id])
    case 'if':
      return [
        [schema.of, sign * schema.then],
        [-schema.of, sign * schema.otherwise],
      ]
    case 'oneOf':
      return sign > 0 ? exactlyOne(table, schema.of) : noneOrTwo(table, schema.of)
    default:
      return [[literal]]
  }
}

function exactlyOne(table: Table, of: readonly number[]): Goal[] {
  return of.map((id, index) => [id, -table.some(of.filter((_, other) => other !== index))])
}

function noneOrTwo(table: Table, of: readonly number[]): Goal[] {
  const none = of.map((id) => -id)
  return [none, ...of.slice(0, -1).map((id, index) => [id, table.some(of.slice(index + 1))])]
}
