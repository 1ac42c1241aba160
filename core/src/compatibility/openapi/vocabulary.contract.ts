import type { JsonObject, JsonValue } from '../../json/value.ts'
import { call, json, parameter } from './small.contract.ts'
import { calls } from './vocabulary-calls.contract.ts'

/** Two files between which a change stands that the public vocabulary warns of or forbids, by its name there. */
export type Pairs = Readonly<Record<string, readonly [before: JsonObject, after: JsonObject]>>

type Place = (schema: JsonValue) => JsonObject

const text = { type: 'string' }
const whole = { type: 'integer' }
const list = { type: 'array', items: text }
const open = { type: 'object' }
const named = { type: 'object', properties: { a: text } }

const places: Readonly<Record<string, Place>> = {
  'request-body': (schema) => call({ requestBody: { required: true, ...json(schema) } }, {}, '/offers', 'post'),
  'request-property': (schema) => call({ requestBody: json(field(schema)) }, {}, '/offers', 'post'),
  'request-parameter': (schema) => parameter({ schema }),
  'request-parameter-property': (schema) => parameter({ style: 'deepObject', explode: true, schema: field(schema) }),
  'request-header-property': (schema) =>
    call({ parameters: [{ name: 'X-Filter', in: 'header', schema: field(schema) }] }),
  'response-body': (schema) => call({ responses: { '200': json(schema) } }),
  'response-property': (schema) => call({ responses: { '200': json(field(schema)) } }),
  'response-header': (schema) => call({ responses: { '200': { headers: { 'X-Page': { required: true, schema } } } } }),
}

function field(schema: JsonValue): JsonObject {
  return { type: 'object', properties: { field: schema } }
}

type Change = readonly [name: string, before: JsonValue, after: JsonValue]

/** By what is added the schema asks for more: whoever sends as before is turned away. */
const stricter: readonly Change[] = [
  ['const-added', text, { ...text, const: 'a' }],
  ['const-changed', { const: 'a' }, { const: 'b' }],
  ['if-added', open, { ...open, if: { required: ['a'] } }],
  ['then-added', { ...open, if: { required: ['a'] } }, { ...open, if: { required: ['a'] }, ...onlyThen() }],
  ['else-added', { ...open, if: { required: ['a'] } }, { ...open, if: { required: ['a'] }, else: { required: ['b'] } }],
  ['contains-added', list, { ...list, contains: { const: 'a' } }],
  ['min-contains-increased', containing({ minContains: 1 }), containing({ minContains: 2 })],
  ['max-contains-decreased', containing({ maxContains: 3 }), containing({ maxContains: 2 })],
  ['dependent-required-added', ab(), { ...ab(), dependentRequired: { a: ['b'] } }],
  [
    'dependent-required-changed',
    { ...ab(), dependentRequired: { a: [] } },
    { ...ab(), dependentRequired: { a: ['b'] } },
  ],
  ['dependent-schema-added', ab(), { ...ab(), dependentSchemas: { a: { required: ['b'] } } }],
  ['pattern-property-added', open, { ...open, patternProperties: { '^x': whole } }],
  ['property-names-added', open, { ...open, propertyNames: { pattern: '^x' } }],
  ['unevaluated-items-added', { type: 'array' }, { type: 'array', unevaluatedItems: false }],
  ['unevaluated-properties-added', open, { ...open, unevaluatedProperties: false }],
  ['content-schema-added', text, { ...text, contentSchema: { type: 'object' } }],
  ['content-media-type-changed', { ...text, contentMediaType: 'a/b' }, { ...text, contentMediaType: 'a/c' }],
  ['content-encoding-changed', { ...text, contentEncoding: 'base64' }, { ...text, contentEncoding: 'base32' }],
  ['list-of-types-narrowed', { type: ['integer', 'boolean'] }, { type: ['integer'] }],
  ['max-set', whole, { ...whole, maximum: 3 }],
  ['min-set', whole, { ...whole, minimum: 3 }],
  ['exclusive-max-set', whole, { ...whole, exclusiveMaximum: 3 }],
  ['exclusive-min-set', whole, { ...whole, exclusiveMinimum: 3 }],
  ['max-length-set', text, { ...text, maxLength: 3 }],
  ['min-items-set', list, { ...list, minItems: 3 }],
  ['max-decreased', { ...whole, maximum: 9 }, { ...whole, maximum: 3 }],
  ['min-increased', { ...whole, minimum: 3 }, { ...whole, minimum: 9 }],
  ['exclusive-max-decreased', { ...whole, exclusiveMaximum: 9 }, { ...whole, exclusiveMaximum: 3 }],
  ['exclusive-min-increased', { ...whole, exclusiveMinimum: 3 }, { ...whole, exclusiveMinimum: 9 }],
  ['max-length-decreased', { ...text, maxLength: 9 }, { ...text, maxLength: 3 }],
  ['min-length-increased', { ...text, minLength: 3 }, { ...text, minLength: 9 }],
  ['max-items-decreased', { ...list, maxItems: 9 }, { ...list, maxItems: 3 }],
  ['min-items-increased', { ...list, minItems: 3 }, { ...list, minItems: 9 }],
  ['pattern-added', text, { ...text, pattern: '^a' }],
  ['pattern-changed', { ...text, pattern: '^a' }, { ...text, pattern: '^b' }],
  ['became-enum', text, { ...text, enum: ['a'] }],
  ['became-not-nullable', { type: ['string', 'null'] }, text],
  ['enum-value-removed', { ...text, enum: ['a', 'b'] }, { ...text, enum: ['a'] }],
  [
    'x-extensible-enum-value-removed',
    { ...text, 'x-extensible-enum': ['a', 'b'] },
    { ...text, 'x-extensible-enum': ['a'] },
  ],
  ['one-of-removed', { oneOf: [text, whole] }, { oneOf: [text] }],
  ['any-of-removed', { anyOf: [text, whole] }, { anyOf: [text] }],
  ['all-of-added', { allOf: [open] }, { allOf: [open, { ...named, required: ['a'] }] }],
  ['all-of-removed', { allOf: [ab(), { ...open, properties: { c: text } }] }, { allOf: [ab()] }],
  ['prefix-items-removed', prefixed([text, text]), prefixed([text])],
  ['type-changed', open, list],
  ['type-specialized', text, whole],
  ['wrapped-in-one-of', named, { oneOf: [{ ...named, required: ['a'] }, whole] }],
  ['default-value-added', text, { ...text, default: 'a' }],
  ['default-value-changed', { ...text, default: 'a' }, { ...text, default: 'b' }],
  ['default-value-removed', { ...text, default: 'a' }, text],
  ['removed', field(text), { type: 'object', properties: {} }],
  ['stability-decreased', text, { ...text, 'x-stability-level': 'beta' }],
  ['deprecated-sunset-invalid', text, { ...text, deprecated: true, 'x-sunset': 'soon' }],
  ['became-required', named, { ...named, required: ['a'] }],
]

/** By what is taken away more may come: whoever reads as before does not cope. */
const looser: readonly Change[] = [
  ['const-removed', { ...text, const: 'a' }, text],
  ['const-changed', { const: 'a' }, { const: 'b' }],
  ['if-removed', { ...open, if: { required: ['a'] }, ...onlyThen() }, { ...open, ...onlyThen() }],
  ['then-removed', { ...open, if: { required: ['a'] }, ...onlyThen() }, { ...open, if: { required: ['a'] } }],
  [
    'else-removed',
    { ...open, if: { required: ['a'] }, else: { required: ['b'] } },
    { ...open, if: { required: ['a'] } },
  ],
  ['contains-removed', { ...list, contains: { const: 'a' } }, list],
  ['min-contains-decreased', containing({ minContains: 2 }), containing({ minContains: 1 })],
  ['max-contains-increased', containing({ maxContains: 2 }), containing({ maxContains: 3 })],
  ['dependent-required-removed', { ...ab(), dependentRequired: { a: ['b'] } }, ab()],
  [
    'dependent-required-changed',
    { ...ab(), dependentRequired: { a: ['b'] } },
    { ...ab(), dependentRequired: { a: [] } },
  ],
  ['dependent-schema-removed', { ...ab(), dependentSchemas: { a: { required: ['b'] } } }, ab()],
  ['pattern-property-removed', { ...open, patternProperties: { '^x': whole } }, open],
  ['property-names-removed', { ...open, propertyNames: { pattern: '^x' } }, open],
  ['unevaluated-items-removed', { type: 'array', unevaluatedItems: false }, { type: 'array' }],
  ['unevaluated-properties-removed', { ...open, unevaluatedProperties: false }, open],
  ['content-schema-removed', { ...text, contentSchema: { type: 'object' } }, text],
  ['content-media-type-changed', { ...text, contentMediaType: 'a/b' }, { ...text, contentMediaType: 'a/c' }],
  ['content-encoding-changed', { ...text, contentEncoding: 'base64' }, { ...text, contentEncoding: 'base32' }],
  ['list-of-types-widened', { type: ['string', 'integer'] }, { type: ['string', 'integer', 'boolean'] }],
  ['max-increased', { ...whole, maximum: 3 }, { ...whole, maximum: 9 }],
  ['min-decreased', { ...whole, minimum: 9 }, { ...whole, minimum: 3 }],
  ['exclusive-max-increased', { ...whole, exclusiveMaximum: 3 }, { ...whole, exclusiveMaximum: 9 }],
  ['exclusive-min-decreased', { ...whole, exclusiveMinimum: 9 }, { ...whole, exclusiveMinimum: 3 }],
  ['max-length-increased', { ...text, maxLength: 3 }, { ...text, maxLength: 9 }],
  ['max-length-unset', { ...text, maxLength: 3 }, text],
  ['min-length-decreased', { ...text, minLength: 9 }, { ...text, minLength: 3 }],
  ['min-items-decreased', { ...list, minItems: 9 }, { ...list, minItems: 3 }],
  ['min-items-unset', { ...list, minItems: 9 }, list],
  ['became-nullable', text, { type: ['string', 'null'] }],
  ['enum-value-added', { ...text, enum: ['a'] }, { ...text, enum: ['a', 'b'] }],
  ['one-of-added', { oneOf: [text] }, { oneOf: [text, whole] }],
  ['prefix-items-added', prefixed([text]), prefixed([text, text])],
  ['type-changed', open, list],
  ['type-generalized', whole, { type: 'number' }],
  ['wrapped-in-one-of', named, { oneOf: [named, whole] }],
  ['stability-decreased', text, { ...text, 'x-stability-level': 'beta' }],
  ['deprecated-sunset-invalid', text, { ...text, deprecated: true, 'x-sunset': 'soon' }],
]

function onlyThen(): JsonObject {
  return Object.fromEntries([['then', { required: ['b'] }]])
}

function ab(): JsonObject {
  return { type: 'object', properties: { a: text, b: text } }
}

function containing(counts: JsonObject): JsonObject {
  return { type: 'array', items: text, contains: { const: 'a' }, ...counts }
}

/** Whoever sent a second item, or reads one, was told that it may be there; the others were not. */
function prefixed(prefixItems: readonly JsonValue[]): JsonObject {
  return { type: 'array', prefixItems, items: false }
}

/** Every change of a schema at every place where requests or answers suffer from it. */
function changesOfSchemas(inRequests: readonly Change[], inAnswers: readonly Change[]): Pairs {
  const found = Object.entries(places).flatMap(([place, at]) => {
    const changes = place.startsWith('request') ? inRequests : inAnswers
    return changes.map(([name, before, after]) => [`${place}-${name}`, [at(before), at(after)]] as const)
  })
  return Object.fromEntries(found)
}

/** A pair for every name; some of the combinations of place and change have none. */
export const pairs: Pairs = { ...changesOfSchemas(stricter, looser), ...calls }

/** The same changes where they ask less of whoever keeps to the old version. */
export const mirrored: Pairs = changesOfSchemas(looser, stricter)
