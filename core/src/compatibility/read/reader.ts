import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { Evaluated, SchemaId } from '../algebra.ts'
import { reason } from '../reason.ts'
import type { Table } from '../table.ts'
import { anyType } from './any-type.ts'
import { arrays } from './arrays.ts'
import { evaluatedBy } from './evaluated.ts'
import { given, type KeywordReader, type Reading } from './keyword.ts'
import type { Library, Place } from './library.ts'
import { logic } from './logic.ts'
import { numbers } from './numbers.ts'
import { objects } from './objects.ts'
import { dynamicTarget, enter, noScope, type Scope } from './scope.ts'
import { strings } from './strings.ts'

const readers: readonly KeywordReader[] = [anyType, numbers, strings, arrays, objects, logic]

/** Schemas that references nest more deeply are read later, and referred to until then. */
const mostDepth = 150

/** Which class of content a schema that contains itself belongs to, as far as is known. */
export type Classes = ReadonlyMap<string, number>

/** Reads the schemas of one side into the table, each place once. */
export class Reader {
  readonly table: Table
  readonly library: Library
  readonly #formats: boolean
  readonly #classes: Classes
  readonly #side: string
  readonly #known = new Map<string, SchemaId>()
  readonly #open = new Set<string>()
  readonly #later: { readonly place: Place; readonly scope: Scope }[] = []
  readonly #serials = new Map<JsonObject, number>()
  /** Places that contain themselves, by key, and those nested too deeply to be read at once: found while reading. */
  readonly recursive = new Map<string, SchemaId | undefined>()

  constructor(table: Table, library: Library, side: string, formats: boolean, classes: Classes) {
    this.table = table
    this.library = library
    this.#side = side
    this.#formats = formats
    this.#classes = classes
  }

  /** The schema of the whole side. */
  readAll(): SchemaId {
    const root = this.read(this.library.root, noScope)
    for (let next = this.#later.pop(); next !== undefined; next = this.#later.pop()) this.read(next.place, next.scope)
    for (const key of this.recursive.keys()) this.recursive.set(key, this.#known.get(key))
    return root
  }

  read(place: Place, outer: Scope): SchemaId {
    const { schema } = place
    if (typeof schema === 'boolean') return schema ? this.table.any : this.table.none
    if (!isObject(schema))
      return this.table.unknown(reason('keyword-not-understood', String(JSON.stringify(schema)).slice(0, 80)))
    const scope = enter(this.library, outer, place.base)
    const key = this.#keyOf(schema, scope)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#open.has(key) || this.#open.size >= mostDepth) {
      this.recursive.set(key, undefined)
      if (!this.#open.has(key)) this.#later.push({ place, scope })
      return this.table.add({ kind: 'link', to: this.#classes.get(key) ?? 0 })
    }
    this.#open.add(key)
    const id = this.table.all(this.#parts(schema, place, scope))
    this.#open.delete(key)
    this.#known.set(key, id)
    return id
  }

  /** The schema a reference leads to, and the scope it is read in; undefined where it leads nowhere. */
  targetOf(keyword: string, reference: JsonValue, place: Place, scope: Scope): Place | undefined {
    if (typeof reference !== 'string') return undefined
    if (keyword === '$ref') return this.library.find(reference, place)
    return dynamicTarget(this.library, reference, place, scope)
  }

  #parts(schema: JsonObject, place: Place, scope: Scope): readonly SchemaId[] {
    const { rules } = place
    const inner = (value: JsonValue) => this.read(this.library.inner(value, place), scope)
    const at: Reading = { table: this.table, rules, schema, formats: this.#formats, same: inner, inner }
    if (rules.lonelyReferences && given(at, '$ref') !== undefined) return [this.#reference('$ref', at, place, scope)]
    const references = ['$ref', rules.dynamic].filter(
      (keyword) => keyword !== undefined && given(at, keyword) !== undefined,
    )
    return [
      ...references.map((keyword) => this.#reference(keyword as string, at, place, scope)),
      ...readers.flatMap((read) => read(at)),
      ...this.#unevaluated(at, place, scope),
    ]
  }

  #reference(keyword: string, at: Reading, place: Place, scope: Scope): SchemaId {
    const reference = given(at, keyword) as JsonValue
    const target = this.targetOf(keyword, reference, place, scope)
    if (target !== undefined) return this.read(target, scope)
    const address = typeof reference === 'string' ? this.library.address(reference, place) : undefined
    return this.table.unknown(reason('reference-not-found', address ?? JSON.stringify(reference)))
  }

  #unevaluated(at: Reading, place: Place, scope: Scope): readonly SchemaId[] {
    return (['unevaluatedItems', 'unevaluatedProperties'] as const).flatMap((kind) => {
      const schema = given(at, kind)
      if (schema === undefined) return []
      const by: Evaluated = evaluatedBy(this, place, scope, kind)
      return [this.table.add({ kind, by, rest: at.inner(schema) })]
    })
  }

  #keyOf(schema: JsonObject, scope: Scope): string {
    const serial = this.#serials.get(schema) ?? this.#serials.size
    this.#serials.set(schema, serial)
    return `${this.#side}${serial} ${scope.key}`
  }
}
