import { join } from 'node:path'
import { languages } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { version } from '../version.ts'
import { formatNamed, formatOption } from './formats.ts'
import { exitCodeOf, type Format, type Report } from './report.ts'

const mixed: Report = {
  subject: 'messages',
  inputs: [
    {
      source: 'outbox/accept.json',
      schema: 'https://w3id.org/fallnetz/referral/1.0.0/accept.schema.json',
      ...{ valid: 1, invalid: 0, findings: [], omitted: 0 },
    },
    {
      source: 'outbox/Größe, 100 %: a&b <1>.json',
      schema: 'https://w3id.org/fallnetz/referral/1.0.0/request.schema.json',
      ...{ valid: 0, invalid: 1, omitted: 0 },
      findings: [
        {
          ...{ code: 'format', severity: 'error', at: '/payload/person/birthDate', line: 12, column: 18 },
          message: {
            de: '„2.3.1980“ ist nicht als Datum geschrieben. Schreiben Sie 1980-03-02.',
            en: '"2.3.1980" is not written as a date. Write 1980-03-02.',
          },
        },
        {
          ...{ code: 'additional-properties', severity: 'error', at: '/payload/<b>&"\u001b[31m\n::error::x,y:%' },
          message: { de: "Nicht vorgesehen: ]]> \u0007 '", en: "Not expected: ]]> \u0007 '" },
        },
        {
          ...{ code: 'deprecated', severity: 'warning', at: '', line: 1, column: 1 },
          message: { de: 'Diese Version läuft aus.', en: 'This version ends soon.' },
        },
      ],
    },
    {
      source: 'archive.ndjson',
      ...{ valid: 1_234_567, invalid: 2, omitted: 1 },
      findings: [
        {
          ...{ code: 'required', severity: 'error', at: '/payload', line: 7 },
          message: { de: 'Das fehlt. Ergänzen Sie es.', en: 'This is missing. Add it.' },
        },
      ],
    },
    {
      source: '-',
      ...{ valid: 0, invalid: 0, findings: [], omitted: 0 },
      error: {
        ...{ code: 'json-syntax', line: 3, column: 4 },
        text: { de: 'Das ist kein gültiges JSON.', en: 'This is not valid JSON.' },
      },
    },
  ],
}

const contracts: Report = {
  subject: 'contracts',
  inputs: [
    { source: 'common@1.0.0', folder: 'schemas/common/1.0.0', valid: 1, invalid: 0, findings: [], omitted: 0 },
    {
      ...{ source: 'referral@1.0.0', folder: 'schemas/referral/1.0.0', valid: 0, invalid: 1, omitted: 0 },
      findings: [
        {
          ...{ code: 'unbounded', severity: 'error', at: 'note.schema.json#/properties/text' },
          message: { de: 'Hier fehlt maxLength.', en: 'maxLength is missing here.' },
        },
        {
          ...{ code: 'reference-loop', severity: 'error', at: 'contract.json#' },
          message: { de: 'Der Verweis führt im Kreis.', en: 'The reference leads in a circle.' },
        },
      ],
    },
  ],
}

const requestSchema = 'https://w3id.org/fallnetz/referral/1.0.0/request.schema.json'
const lawful: Report = {
  subject: 'messages',
  inputs: [
    {
      ...{ source: 'outbox/request.json', schema: requestSchema, valid: 1, invalid: 0, findings: [], omitted: 0 },
      lawfulness: {
        ...{ verdict: 'allowed', basis: 'sgb10-69-1', recipientKind: 'non-public', rules: ['L-01', 'L-12'] },
        labels: [
          { label: 'social', verdict: 'allowed', rules: ['L-01', 'L-12'], places: [{ at: '', schema: requestSchema }] },
          { label: 'none', verdict: 'allowed', rules: ['L-01'], places: [{ at: '/envelope/sensitivity/0' }] },
        ],
      },
    },
    {
      ...{
        source: 'outbox/without-labels.json',
        schema: requestSchema,
        valid: 1,
        invalid: 0,
        findings: [],
        omitted: 0,
      },
      lawfulness: { verdict: 'allowed', basis: 'consent', recipientKind: 'research', rules: [], labels: [] },
    },
    {
      ...{ source: 'outbox/entrusted.json', schema: requestSchema, valid: 0, invalid: 1, omitted: 0 },
      lawfulness: {
        ...{
          verdict: 'needs-evidence',
          basis: 'sgb8-86c-2',
          recipientKind: 'new-case-worker',
          rules: ['D-15', 'L-08'],
        },
        labels: [
          { label: 'entrusted-65', verdict: 'needs-evidence', rules: ['D-15', 'L-08'], places: [{ at: '/payload' }] },
        ],
      },
      findings: [
        {
          ...{ code: 'evidence-missing', severity: 'error', at: '/envelope/transmission', line: 9, column: 5 },
          message: { de: 'Es fehlt ein Nachweis. Nennen Sie ihn.', en: 'Evidence is missing. Name it.' },
        },
      ],
    },
    {
      ...{ source: '-', schema: requestSchema, valid: 0, invalid: 1, omitted: 0 },
      lawfulness: {
        ...{ verdict: 'forbidden', basis: 'sgb10-68', recipientKind: '\u001b[31m::error::x', rules: ['L-05'] },
        labels: [{ label: 'special-category', verdict: 'forbidden', rules: ['L-05'], places: [{ at: '/payload/a' }] }],
      },
      findings: [
        {
          ...{ code: 'transmission-forbidden', severity: 'error', at: '/payload/a', line: 3, column: 7 },
          message: { de: 'Das darf nicht gehen. Lassen Sie es weg.', en: 'This may not go. Leave it out.' },
        },
      ],
    },
  ],
}

const clean: Report = { subject: 'messages', inputs: mixed.inputs.slice(0, 1) }

const endings: Readonly<Record<string, string>> = {
  text: 'txt',
  json: 'json',
  junit: 'xml',
  sarif: 'sarif',
  github: 'txt',
}

describe.each(formatOption.choices ?? [])('%s', (name) => {
  test.each(
    languages.flatMap((language) =>
      Object.entries({ mixed, contracts, clean, lawful }).map(([title, report]) => ({ title, report, language })),
    ),
  )('$title in $language is as agreed', async ({ title, report, language }) => {
    const printed = print(await formatNamed(name), report, language).replaceAll(`"${version()}"`, '"x.y.z"')
    const golden = join(import.meta.dirname, 'golden', `${title}.${name}.${language}.${endings[name]}`)
    await expect(printed).toMatchFileSnapshot(golden)
  })

  test('nothing a terminal obeys gets through', async () => {
    for (const report of [mixed, lawful]) {
      const printed = print(await formatNamed(name), report, 'en')
      expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    }
  })
})

describe('github', () => {
  test('no finding can begin an annotation of its own', async () => {
    const lines = print(await formatNamed('github'), mixed, 'en').split('\n')
    expect(lines.filter((line) => line.trim().startsWith('::')).length).toBe(6)
  })
})

describe('junit', () => {
  test('counts what it lists', async () => {
    const xml = print(await formatNamed('junit'), mixed, 'en')
    const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length
    const sums = /^<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)"/m.exec(xml)?.slice(1).map(Number)
    expect(sums).toEqual([count(/<testcase /g), count(/<failure /g), count(/<error /g)])
  })
})

describe('exit code', () => {
  const good = { source: 'a', valid: 1, invalid: 0, findings: [], omitted: 0 }
  const bad = { ...good, valid: 0, invalid: 1 }
  const unclear = { ...good, valid: 0, error: { code: 'json-syntax', text: { de: '', en: '' } } }
  test.each([
    { claim: 'all good is yes', inputs: [good, good], code: 0 },
    { claim: 'one bad is no', inputs: [good, bad], code: 1 },
    { claim: 'one unclear leaves it open', inputs: [good, unclear], code: 2 },
    { claim: 'a no stays a no, whatever else is unclear', inputs: [unclear, bad], code: 1 },
  ])('$claim', ({ inputs, code }) => {
    expect(exitCodeOf({ subject: 'messages', inputs })).toBe(code)
  })
})

function print(format: Format, report: Report, language: 'de' | 'en'): string {
  const parts = report.inputs.flatMap((input) => [
    ...input.findings.map((finding) => format.finding?.(input, finding, language) ?? ''),
    format.input?.(input, language) ?? '',
  ])
  return [...parts, format.end(report, language)].join('')
}
