import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { baseUri } from '../contracts/contract.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { smallLibrary } from '../contracts/small.contract.ts'
import type { JsonValue } from '../json/value.ts'
import { createValidator } from '../validation/validator.ts'
import { boundariesOf, drawnOf, violationsOf } from '../values/index.ts'
import { besidesCodes } from './besides-codes.ts'
import { withRealCodes } from './real-codes.ts'
import { smallList } from './small-list.contract.ts'

const id = `${baseUri}parts/1.0.0/basket.schema.json`
const text = { type: 'string', maxLength: 80 }
const colour = {
  type: 'object',
  required: ['list', 'version', 'code'],
  properties: { list: { const: 'urn:example:colours' }, version: text, code: text },
  additionalProperties: false,
  'x-codelist': 'urn:example:colours',
}
const library = smallLibrary({
  'basket.schema.json': {
    $id: id,
    type: 'object',
    required: ['colour'],
    properties: { colour, 'x-codelist': { const: 'a property of this name' }, note: text },
    additionalProperties: false,
  },
})

describe.each([
  { claim: 'one version', versions: ['2.0'] },
  { claim: 'two versions with codes of their own', versions: ['2.0', '3.0'] },
])('with the codes of $claim', ({ versions }) => {
  const lists = versions.map((version) => smallList({ version, rows: [{ code: `only-in-${version}`, de: 'x' }] }))
  const catalog = catalogOf([library], [...lists, smallList({ version: '1.0', status: 'retired' })])
  const index = withRealCodes(schemaIndexOf(catalog), catalog.codelists.values())
  const drawn = drawnOf(index, id, 1, 40)

  test('what is made up names codes that exist, and none of a retired list', async () => {
    const validator = await createValidator(catalog)
    const edges = drawn.slice(0, 5).flatMap((value) => boundariesOf(index, id, value).map((edge) => edge.value))
    for (const value of [...drawn, ...edges])
      expect(validator.validateValue(value, { schema: id }).findings).toEqual([])
    expect(new Set(drawn.map(versionOf))).toEqual(new Set(versions))
  })

  test('violations can be told apart: only those that do not ask for a look into the list remain', () => {
    const base = drawn[0] ?? null
    const concerns = besidesCodes(index, id, base)
    const listed = (all: ReturnType<typeof violationsOf>) => all.map(({ keyword, at }) => `${keyword} ${at}`)
    const all = listed(violationsOf(index, id, base))
    const rest = listed(violationsOf(index, id, base, { concerns }))
    const about = all.filter((one) => !rest.includes(one))
    expect(about.length).toBeGreaterThan(0)
    expect(about.filter((one) => !/^(enum|anyOf) \/colour(\/code|\/version)?$/.test(one))).toEqual([])
    expect(rest).toContain('maxLength /colour/code')
    expect(rest).toContain('const /colour/list')
  })
})

test('lists that are not at hand change nothing', () => {
  const index = schemaIndexOf(catalogOf([library]))
  expect(withRealCodes(index, []).get(id)?.schema).toEqual(index.get(id)?.schema)
})

function versionOf(value: JsonValue): unknown {
  return (value as { colour?: { version?: unknown } }).colour?.version
}
