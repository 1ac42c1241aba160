import type { Catalog, Contract } from '../contracts/contract.ts'
import { schemaFilesOf } from '../contracts/schemas.ts'
import { everySubschema } from '../contracts/subschemas.ts'
import { parseJson } from '../json/parse.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import type { RuleBook } from './rule.ts'

/** Something of the standard that holds messages or systems to a rule. */
export interface Carrier {
  readonly kind: 'schema' | 'transition' | 'requirement' | 'matrix'
  /** Contract, file and JSON Pointer: `common@1.0.0/person.schema.json#/allOf/0`. */
  readonly at: string
}

/** A row of the transmission matrix, as far as it concerns carriers. */
interface CarryingRow {
  readonly verdict: string
  readonly rules: readonly string[]
}

/** What a matrix has of rows; the matrix of @fallnetz/core/lawfulness is one. */
export interface CarryingMatrix {
  readonly powers: readonly CarryingRow[]
  readonly restrictions: readonly CarryingRow[]
}

/**
 * Rule → everything that carries it: schemas that name it in `x-rules`, transitions and requirements that name it in
 * `rules`, and the rows of the matrix that refuse or ask for evidence because of a constraint. A row that only allows
 * cites a rule and enforces nothing, and a period is not kept by permitting a transmission.
 */
export function carriersOf(
  catalog: Catalog,
  book: RuleBook,
  matrix?: CarryingMatrix,
): ReadonlyMap<string, readonly Carrier[]> {
  const found = new Map<string, Carrier[]>()
  const note = (rules: readonly string[], carrier: Carrier): void => {
    for (const id of rules) found.set(id, [...(found.get(id) ?? []), carrier])
  }
  for (const contract of catalog.contracts.values()) {
    const place = `${contract.id}@${contract.version}`
    for (const { kind, file, at, rules } of namedIn(contract)) note(rules, { kind, at: `${place}/${file}#${at}` })
  }
  for (const part of ['powers', 'restrictions'] as const) {
    for (const [index, { verdict, rules }] of (matrix?.[part] ?? []).entries()) {
      if (verdict === 'allowed') continue
      const constraints = rules.filter((id) => book.rules.get(id)?.some(({ kind }) => kind === 'constraint'))
      note(constraints, { kind: 'matrix', at: `transmission-matrix.json#/${part}/${index}` })
    }
  }
  return found
}

/** Process → the rules that wait for it to carry them, while nothing does yet. */
export function awaitingOf(book: RuleBook): ReadonlyMap<string, readonly string[]> {
  const waiting = new Map<string, string[]>()
  for (const [id, versions] of book.rules) {
    const process = versions.at(-1)?.awaits
    if (process !== undefined) waiting.set(process, [...(waiting.get(process) ?? []), id])
  }
  return new Map([...waiting].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })))
}

interface Named {
  readonly kind: Carrier['kind']
  readonly file: string
  readonly at: string
  readonly rules: readonly string[]
}

function* namedIn(contract: Contract): Generator<Named> {
  for (const { path, schema } of schemaFilesOf(contract)) {
    for (const one of everySubschema(schema)) {
      const rules = isObject(one.schema) ? idsIn(one.schema['x-rules']) : []
      if (rules.length > 0) yield { kind: 'schema', file: path, at: one.at, rules }
    }
  }
  yield* entries(contract, 'requirements.json', '', 'requirement')
  yield* entries(contract, 'process.json', 'transitions', 'transition')
}

function* entries(contract: Contract, file: string, member: string, kind: Carrier['kind']): Generator<Named> {
  const text = contract.files.get(file)
  if (text === undefined) return
  const content = parseJson(text)
  const list = member !== '' && isObject(content) ? content[member] : content
  for (const [index, entry] of (Array.isArray(list) ? list : []).entries()) {
    const rules = isObject(entry) ? idsIn(entry['rules']) : []
    if (rules.length > 0) yield { kind, file, at: `${member === '' ? '' : `/${member}`}/${index}`, rules }
  }
}

function idsIn(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}
