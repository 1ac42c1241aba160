import { KnownError } from '../../errors.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import type { Dialect } from '../inclusion.ts'

/** How the drafts differ in what concerns us. */
export interface DialectRules {
  readonly name: Dialect
  /** The keyword that names a schema. */
  readonly id: 'id' | '$id'
  /** Beside `$ref`, nothing else counts. */
  readonly lonelyReferences: boolean
  /** `exclusiveMinimum: true` makes `minimum` exclusive. */
  readonly exclusiveFlags: boolean
  /** A list under `items` asks place by place, `additionalItems` the rest; else `prefixItems` and `items` do. */
  readonly itemsByPlace: boolean
  /** Items that `contains` finds count as evaluated. */
  readonly containsEvaluates: boolean
  /** `#name` in the id keyword is an anchor. */
  readonly anchorInId: boolean
  readonly dynamic: '$recursiveRef' | '$dynamicRef' | undefined
  /** Keywords that later drafts know and this one ignores. */
  readonly unknown: ReadonlySet<string>
}

const since2019 = [
  '$anchor',
  '$recursiveRef',
  '$recursiveAnchor',
  'dependentRequired',
  'dependentSchemas',
  'minContains',
  'maxContains',
  'unevaluatedItems',
  'unevaluatedProperties',
]
const since2020 = ['prefixItems', '$dynamicRef', '$dynamicAnchor']
const since07 = ['if', 'then', 'else']
const since06 = ['const', 'contains', 'propertyNames']

const draft07: DialectRules = {
  name: 'draft-07',
  id: '$id',
  lonelyReferences: true,
  exclusiveFlags: false,
  itemsByPlace: true,
  containsEvaluates: false,
  anchorInId: true,
  dynamic: undefined,
  unknown: new Set([...since2019, ...since2020]),
}

const draft06: DialectRules = { ...draft07, name: 'draft-06', unknown: new Set([...draft07.unknown, ...since07]) }

const draft2019: DialectRules = {
  ...draft07,
  name: '2019-09',
  lonelyReferences: false,
  anchorInId: false,
  dynamic: '$recursiveRef',
  unknown: new Set(since2020),
}

const dialects: Readonly<Record<Dialect, DialectRules>> = {
  'draft-04': {
    ...draft06,
    name: 'draft-04',
    id: 'id',
    exclusiveFlags: true,
    unknown: new Set([...draft06.unknown, ...since06]),
  },
  'draft-06': draft06,
  'draft-07': draft07,
  '2019-09': draft2019,
  '2020-12': {
    ...draft2019,
    name: '2020-12',
    itemsByPlace: false,
    containsEvaluates: true,
    dynamic: '$dynamicRef',
    unknown: new Set(['$recursiveRef', '$recursiveAnchor', 'additionalItems']),
  },
}

export function rulesOf(dialect: Dialect): DialectRules {
  return dialects[dialect]
}

/** The dialect a schema says it is written in, if it names one we know. */
export function dialectNamedIn(schema: JsonValue): Dialect | undefined {
  if (!isObject(schema) || !Object.hasOwn(schema, '$schema')) return undefined
  return byAddress.get(
    String(schema['$schema'])
      .replace(/#$/, '')
      .replace(/^https:/, 'http:'),
  )
}

const byAddress: ReadonlyMap<string, Dialect> = new Map([
  ['http://json-schema.org/draft-04/schema', 'draft-04'],
  ['http://json-schema.org/draft-06/schema', 'draft-06'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
  ['http://json-schema.org/draft/2019-09/schema', '2019-09'],
  ['http://json-schema.org/draft/2020-12/schema', '2020-12'],
])

/** Throws KnownError `schema-unusable` where something is no schema at all. */
export function notASchema(about: string): KnownError {
  return new KnownError('schema-unusable', {
    de: `${about}: Hier steht kein JSON-Schema. Erwartet wird ein Objekt, true oder false.`,
    en: `${about}: this is no JSON Schema. An object, true or false is expected.`,
  })
}
