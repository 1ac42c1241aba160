import { describe, expect, test } from 'vitest'
import { standard } from '../checking/checked.contract.ts'
import { catalogOf } from '../contracts/catalog.ts'
import { baseUri } from '../contracts/contract.ts'
import { contractFromFiles } from '../contracts/read-contract.ts'
import { smallLibrary } from '../contracts/small.contract.ts'
import { checkRules } from './check-rules.ts'

/** How rules are written, and what that stands on, without the rules these carry themselves. */
const meta = [...standard.contracts.values()]
  .filter(({ id }) => id === 'meta' || id === 'common')
  .map((contract) => contractFromFiles(new Map([...contract.files].map(carryingNothing)), contract.id))

function carryingNothing([path, text]: [string, string]): [string, string] {
  return [path, text.replaceAll(/("(?:x-)?rules"): \[[^\]]*\]/g, '$1: []')]
}

const library = (rules: readonly string[]) =>
  smallLibrary({
    'name.schema.json': {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${baseUri}parts/1.0.0/name.schema.json`,
      type: 'string',
      ...(rules.length > 0 ? { 'x-rules': rules } : {}),
    },
  })

const words = { de: 'Ein Satz.', en: 'A sentence.' }
const clock = { id: 'fiction', title: words, starts: { event: 'notice-posted', text: words }, runs: { period: 'P3D' } }
const old = {
  $schema: `${baseUri}meta/1.0.0/rule.schema.json`,
  id: 'D-24',
  version: '1.0.0',
  kind: 'deadline',
  title: words,
  text: words,
  plain: words,
  family: 'procedure',
  binds: ['deciding-body'],
  sources: [{ law: 'SGB X', norm: '§ 37 Abs. 2', asOf: '2022-03-26' }],
  validTo: '2024-12-31',
  review: 'pending',
  awaits: 'P6',
  clocks: [clock],
}
const { validTo: _, ...endless } = { ...old, version: '2.0.0', clocks: [{ ...clock, runs: { period: 'P4D' } }] }
const now = { ...endless, validFrom: '2025-01-01' }

type Content = Record<string, unknown>

async function found(first: Content, second: Content = now, rules: readonly string[] = [], paths: string[] = []) {
  const files = [first, second].map((content, index) => {
    const path = paths[index] ?? `${String(content['id']).toLowerCase()}/${String(content['version'])}/rule.json`
    return { path, text: JSON.stringify(content, null, 2) }
  })
  return checkRules(files, { catalog: catalogOf([...meta, library(rules)]) })
}

describe('the check of rules', () => {
  test('says when a folder and its rule disagree', async () => {
    const findings = await found(old, now, [], ['d-24/1.0.1/rule.json'])
    expect(findings).toMatchObject([{ code: 'rule-name-differs', at: 'd-24/1.0.1/rule.json#/id', line: 3 }])
  })

  test('cannot judge what is not JSON, and names the file', async () => {
    const broken = checkRules([{ path: 'd-24/1.0.0/rule.json', text: '{"id":' }], { catalog: catalogOf(meta) })
    await expect(broken).rejects.toThrow(expect.objectContaining({ code: 'rule-unreadable' }))
    await expect(checkRules([], { catalog: catalogOf([]) })).rejects.toThrow(
      expect.objectContaining({ code: 'meta-schemas-missing' }),
    )
  })

  test('has nothing to say about good ones', async () => {
    expect(await found(old)).toEqual([])
  })

  const source = (change: Content) => ({ ...old, sources: [{ ...old.sources[0], ...change }] })
  const running = (change: Content) => ({ ...old, clocks: [{ ...clock, ...change }] })
  test.each([
    { claim: 'a language is missing', first: { ...old, plain: { de: 'Ein Satz.' } }, finds: ['required /plain/en'] },
    {
      claim: 'a period cannot be read',
      first: running({ runs: { period: '3 days' } }),
      finds: ['pattern /clocks/0/runs/period'],
    },
    { claim: 'a law is misspelt', first: source({ law: 'SGBX' }), finds: ['law-unknown /sources/0/law'] },
    { claim: 'a law is unknown', first: source({ law: 'Hausordnung' }), finds: ['law-unknown /sources/0/law'] },
    {
      claim: 'a place is not a citation',
      first: source({ norm: '§ 37 II' }),
      finds: ['citation-invalid /sources/0/norm'],
    },
    {
      claim: 'a law of sections is cited by article',
      first: source({ norm: 'Art. 37' }),
      finds: ['citation-invalid /sources/0/norm'],
    },
    {
      claim: 'a law of articles is cited by section',
      first: source({ law: 'DSGVO', norm: '§ 6' }),
      finds: ['citation-invalid /sources/0/norm'],
    },
    {
      claim: 'a version ends before it begins',
      first: { ...old, validFrom: '2025-06-01' },
      second: { ...now, id: 'D-25' },
      finds: ['rule-validity-reversed /validTo'],
    },
    {
      claim: 'two versions meet on a day',
      first: old,
      second: { ...now, validFrom: '2024-12-31' },
      finds: ['rule-versions-overlap /validFrom'],
    },
    {
      claim: 'the old version never ends',
      first: { ...endless, version: '1.0.0' },
      finds: ['rule-versions-overlap /validFrom'],
    },
    {
      claim: 'neither version says when',
      first: { ...endless, version: '1.0.0' },
      second: endless,
      finds: ['rule-versions-overlap '],
    },
    {
      claim: 'a day lies between two versions',
      first: old,
      second: { ...now, validFrom: '2025-01-02' },
      finds: ['rule-versions-gap /validFrom'],
    },
    {
      claim: 'two clocks have one name',
      first: { ...old, clocks: [clock, clock] },
      finds: ['clock-twice /clocks/1/id'],
    },
    {
      claim: 'a norm of a clock is no source of the rule',
      first: running({ norms: ['§ 37 Abs. 2 SGB X', '§ 37 Abs. 2 SGB I'] }),
      finds: ['clock-norm-unknown /clocks/0/norms/1'],
    },
    {
      claim: 'the next clock is not there',
      first: running({ next: ['D-24/fiktion'] }),
      finds: ['clock-unknown /clocks/0/next/0'],
    },
    {
      claim: 'the next rule is not there',
      first: running({ next: ['D-99/other'] }),
      finds: ['clock-unknown /clocks/0/next/0'],
    },
    {
      claim: 'a shared clock is not there',
      first: running({ sharesPeriodOf: 'D-99' }),
      finds: ['clock-unknown /clocks/0/sharesPeriodOf'],
    },
    {
      claim: 'a shared period is another',
      first: {
        ...old,
        clocks: [clock, { ...clock, id: 'other', runs: { period: 'P9D' }, sharesPeriodOf: 'D-24/fiction' }],
      },
      finds: ['clock-period-differs /clocks/1/runs'],
    },
    {
      claim: 'nothing carries a rule',
      first: old,
      second: { ...now, id: 'D-25', awaits: undefined },
      finds: ['rule-without-carrier /id'],
    },
    {
      claim: 'a rule is carried and still waits',
      first: old,
      second: { ...now, id: 'D-25' },
      rules: ['D-25'],
      finds: ['rule-carried-and-awaited /awaits'],
    },
    { claim: 'a schema carries no such rule', first: old, rules: ['D-42'], finds: ['rule-unknown /x-rules'] },
  ])('says when $claim', async ({ first, second, rules, finds }) => {
    const findings = await found(first, second, rules)
    expect(findings.map(({ code, at }) => `${code} ${at.slice(at.indexOf('#') + 1)}`)).toEqual(finds)
  })
})
