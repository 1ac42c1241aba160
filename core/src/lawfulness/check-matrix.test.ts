import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { readRules } from '../rules/read-rules.ts'
import { checkMatrix, type MatrixSurroundings } from './check-matrix.ts'
import { type Matrix, type MatrixRow, matrixFromText, type RestrictionRow } from './matrix.ts'
import { folder, matrix, standard } from './messages.contract.ts'
import { matrixText, readMatrix } from './read-matrix.ts'

const rules = new Set(readRules(`${folder}/rules`).rules.keys())
const around: MatrixSurroundings = { catalog: standard, rules }

/** `code at` for the matrix with these changes. */
async function found(changes: Partial<Record<keyof Matrix, unknown>>, surroundings = around): Promise<string[]> {
  const findings = await checkMatrix(JSON.stringify({ ...matrix, ...changes }), surroundings)
  return findings.map(({ code, at }) => `${code} ${at.replace('transmission-matrix.json#', '')}`)
}

const [power, ...powers] = matrix.powers as [MatrixRow, ...MatrixRow[]]
const [restriction, ...restrictions] = matrix.restrictions as [RestrictionRow, ...RestrictionRow[]]
const last = matrix.restrictions.length - 1
const listed = power.recipients as readonly string[]

describe('the matrix of the standard', () => {
  test('is in order', async () => {
    expect(await checkMatrix(matrixText(folder), around)).toEqual([])
  })

  test('decides 1224 cells in fewer than 100 rows', () => {
    expect(matrix.labels.length * matrix.bases.length * matrix.recipients.length).toBe(1224)
    expect(matrix.powers.length + matrix.restrictions.length).toBeLessThan(100)
  })

  test('has no row that another law text would not change: each names rules and sources', () => {
    for (const row of [...matrix.powers, ...matrix.restrictions]) {
      expect(row.rules.length).toBeGreaterThan(0)
      for (const { law, norm } of row.sources) expect(`${law} ${norm}`).toMatch(/^(SGB [IVX]+|KKG|BMG|StGB) §/)
    }
  })
})

describe('a matrix is wrong', () => {
  test.each<{ claim: string; changes: Partial<Record<keyof Matrix, unknown>>; finds: string[] }>([
    {
      claim: 'when a cell is left out',
      changes: { restrictions },
      finds: ['matrix-cell-missing /restrictions'],
    },
    { claim: 'when a pair is left out', changes: { powers }, finds: ['matrix-cell-missing /powers'] },
    {
      claim: 'when two rows speak of one cell',
      changes: { powers: [...matrix.powers, power] },
      finds: [`matrix-cell-twice /powers/${matrix.powers.length}`],
    },
    {
      claim: 'when a row names a cell twice',
      changes: { restrictions: [...matrix.restrictions, { ...restriction, recipients: ['research'] }] },
      finds: [`matrix-cell-twice /restrictions/${last + 1}`],
    },
    {
      claim: 'when it does not know a label of the standard',
      changes: {
        labels: matrix.labels.filter(({ id }) => id !== 'social'),
        restrictions,
      },
      finds: ['matrix-name-missing /labels'],
    },
    {
      claim: 'when it knows a basis the list does not have',
      changes: {
        bases: [...matrix.bases, { id: 'sgb99-1', title: { de: 'x', en: 'x' } }],
        powers: [...matrix.powers, { ...power, bases: ['sgb99-1'], recipients: '*' }],
      },
      // Who reported is decided basis by basis.
      finds: [`matrix-name-unknown /bases/${matrix.bases.length}/id`, 'matrix-cell-missing /restrictions'],
    },
    {
      claim: 'when a name stands there twice',
      changes: { recipients: [...matrix.recipients, matrix.recipients[0]] },
      finds: [`matrix-name-twice /recipients/${matrix.recipients.length}/id`],
    },
    {
      claim: 'when a row names a recipient there is not',
      changes: { powers: [{ ...power, recipients: [...listed, 'neighbour'] }, ...powers] },
      finds: [`matrix-name-unknown /powers/0/recipients/${listed.length}`],
    },
    {
      claim: 'when an exception names a label there is not',
      changes: { restrictions: [{ ...restriction, bases: { except: ['nothing'] } }, ...restrictions] },
      finds: ['matrix-name-unknown /restrictions/0/bases/except/0'],
    },
    {
      claim: 'when a row names a rule there is not',
      changes: { powers: [{ ...power, rules: ['L-99'] }, ...powers] },
      finds: ['matrix-rule-unknown /powers/0/rules/0'],
    },
    {
      claim: 'when a row asks for evidence and allows without',
      changes: { powers: [{ ...power, verdict: 'allowed' }, ...powers] },
      finds: ['matrix-row-unclear /powers/0/verdict'],
    },
    {
      claim: 'when a row asks for evidence and names none',
      changes: { restrictions: [{ ...restriction, verdict: 'needs-evidence' }, ...restrictions] },
      finds: ['matrix-row-unclear /restrictions/0/verdict'],
    },
    {
      claim: 'when a power speaks of labels',
      changes: { powers: [{ ...power, labels: '*' }, ...powers] },
      finds: ['matrix-row-unclear /powers/0'],
    },
    {
      claim: 'when what is forbidden needs no power',
      changes: {
        restrictions: [...matrix.restrictions.slice(0, -1), { ...matrix.restrictions[last], verdict: 'forbidden' }],
      },
      finds: [`matrix-row-unclear /restrictions/${last}/withoutPower`],
    },
    {
      claim: 'when evidence is not explained',
      changes: { powers: [{ ...power, evidence: [['consent', 'a-nod']] }, ...powers] },
      finds: ['matrix-evidence-unknown /powers/0/evidence/0/1'],
    },
    {
      claim: 'when explained evidence is never asked for',
      changes: { evidence: [...matrix.evidence, { ...matrix.evidence[0], id: 'a-nod' }] },
      finds: [`matrix-evidence-unused /evidence/${matrix.evidence.length}/id`],
    },
    {
      claim: 'when evidence is looked for where nothing can stand',
      changes: {
        evidence: [{ ...matrix.evidence[0], at: '/envelope/transmission/consents' }, ...matrix.evidence.slice(1)],
      },
      finds: ['matrix-place-unknown /evidence/0/at'],
    },
    {
      claim: 'when evidence asks for a member nothing has',
      changes: { evidence: [{ ...matrix.evidence[0], conditions: [{ member: 'mood' }] }, ...matrix.evidence.slice(1)] },
      finds: ['matrix-place-unknown /evidence/0/conditions/0'],
    },
    {
      claim: 'when one entry of something is asked for that is no list',
      changes: { evidence: [{ ...matrix.evidence[0], at: '/envelope/recipient' }, ...matrix.evidence.slice(1)] },
      finds: ['matrix-place-unknown /evidence/0/at'],
    },
    {
      claim: 'when a power cites a law nobody knows',
      changes: { powers: [{ ...power, sources: [...power.sources, { law: 'SGB XX', norm: '§ 1' }] }, ...powers] },
      finds: [`law-unknown /powers/0/sources/${power.sources.length}/law`],
    },
    {
      claim: 'when a restriction cites no place of its law',
      changes: {
        restrictions: [{ ...restriction, sources: [{ law: 'SGB X', norm: '§ 76 I' }] }, ...restrictions],
      },
      finds: ['citation-invalid /restrictions/0/sources/0/norm'],
    },
    { claim: 'when its form is wrong', changes: { review: 'soon' }, finds: ['enum /review'] },
    {
      claim: 'when its list of bases is not there',
      changes: { basisList: { ...matrix.basisList, version: '7.0.0' } },
      finds: ['matrix-names-missing /basisList'],
    },
  ])('$claim', async ({ changes, finds }) => {
    expect(await found(changes)).toEqual(finds)
  })

  test('and a person is told the line', async () => {
    const text = JSON.stringify({ ...matrix, powers: [{ ...power, rules: ['L-99'] }, ...powers] }, null, 2)
    const [finding] = await checkMatrix(text, around)
    const line = text.split('\n').findIndex((one) => one.includes('"L-99"')) + 1
    expect(finding).toMatchObject({ code: 'matrix-rule-unknown', line })
  })

  test.each([
    { claim: 'no JSON', text: '{', code: 'matrix-unreadable' },
    { claim: 'no matrix', text: '{}', code: 'matrix-unreadable' },
    { claim: 'a list', text: '[]', code: 'matrix-unreadable' },
  ])('$claim is $code', async ({ text, code }) => {
    expect(() => matrixFromText(text)).toThrow(expect.objectContaining({ code }))
    await expect(checkMatrix(text, around)).rejects.toMatchObject({ code })
  })

  test.each<{ claim: string; changes: Partial<Record<keyof Matrix, unknown>> }>([
    { claim: 'a row that is a number', changes: { powers: [7] } },
    { claim: 'a row without a reason', changes: { powers: [{ ...power, reason: undefined }] } },
    { claim: 'a row with an unknown verdict', changes: { powers: [{ ...power, verdict: 'perhaps' }] } },
    { claim: 'a selection of numbers', changes: { restrictions: [{ ...restriction, labels: [1] }] } },
    {
      claim: 'an exception that is none',
      changes: { restrictions: [{ ...restriction, bases: { except: 'consent' } }] },
    },
    { claim: 'evidence that is no list', changes: { powers: [{ ...power, evidence: 'consent' }] } },
    { claim: 'evidence in one list only', changes: { powers: [{ ...power, evidence: ['consent'] }] } },
    { claim: 'a rule that is a number', changes: { powers: [{ ...power, rules: [8] }] } },
    { claim: 'a source without a place', changes: { powers: [{ ...power, sources: [{ law: 'SGB X' }] }] } },
    { claim: 'a label without a title', changes: { labels: [{ id: 'social' }] } },
    { claim: 'evidence without a place', changes: { evidence: [{ ...matrix.evidence[0], at: undefined }] } },
    { claim: 'a condition that is a text', changes: { evidence: [{ ...matrix.evidence[0], conditions: ['kind'] }] } },
    { claim: 'months in words', changes: { evidence: [{ ...matrix.evidence[0], withinMonths: 'six' }] } },
    { claim: 'no list of bases', changes: { basisList: 'transmission-basis' } },
    { claim: 'no version', changes: { version: 1 } },
  ])('$claim is matrix-unreadable, for whoever uses it too', ({ changes }) => {
    const text = JSON.stringify({ ...matrix, ...changes })
    expect(() => matrixFromText(text)).toThrow(expect.objectContaining({ code: 'matrix-unreadable' }))
  })

  test('a folder without one is matrix-unreadable', () => {
    expect(() => readMatrix(`${folder}/common`)).toThrow(expect.objectContaining({ code: 'matrix-unreadable' }))
  })

  test('without the contract meta nobody can check', async () => {
    const surroundings = { ...around, catalog: catalogOf([]) }
    await expect(checkMatrix(matrixText(folder), surroundings)).rejects.toMatchObject({ code: 'meta-schemas-missing' })
  })
})
