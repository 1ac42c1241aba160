import type { JsonValue } from '../../src/json/value.ts'

/** Two schemas that share parts, so that questions about them are hard; `included` where logic knows the answer. */
export interface RelatedPair {
  readonly sub: JsonValue
  readonly sup: JsonValue
  readonly included: boolean
}

export function relatedPairs(one: JsonValue, two: JsonValue, three: JsonValue): readonly RelatedPair[] {
  const sure = (sub: JsonValue, sup: JsonValue): RelatedPair => ({ sub, sup, included: true })
  const open = (sub: JsonValue, sup: JsonValue): RelatedPair => ({ sub, sup, included: false })
  return [
    sure({ allOf: [one, two] }, { anyOf: [one, three] }),
    sure({ oneOf: [one, two] }, { anyOf: [two, one] }),
    sure({ allOf: [{ anyOf: [one, two] }, three] }, { anyOf: [{ allOf: [one, three] }, { allOf: [two, three] }] }),
    sure({ allOf: [one, { not: two }] }, { not: { anyOf: [two, { not: one }] } }),
    sure({ items: { allOf: [one, two] } }, { items: { anyOf: [one, three] } }),
    sure({ properties: { a: one }, additionalProperties: two }, { properties: { a: { anyOf: [one, three] } } }),
    open({ allOf: [one, two] }, { allOf: [one, three] }),
    open({ anyOf: [one, two] }, { anyOf: [one, three] }),
    open({ properties: { a: one, b: two } }, { anyOf: [{ properties: { a: one } }, { properties: { b: three } }] }),
    open({ type: 'array', items: { anyOf: [one, two] }, maxItems: 3 }, { anyOf: [{ items: one }, { items: two }] }),
    open({ patternProperties: { '^a': one }, additionalProperties: two }, { additionalProperties: three }),
  ]
}
