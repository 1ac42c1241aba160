import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { contractFromFiles } from '../contracts/read-contract.ts'
import { problemsOf } from './problems.ts'

const words = { de: 'x', en: 'x' }
const manifest = { id: 'common', version: '1.0.0', kind: 'library', status: 'draft', title: words, description: words }

function catalogWith(problems: string | undefined) {
  const files = new Map([['contract.json', JSON.stringify({ ...manifest, dependsOn: [] })]])
  if (problems !== undefined) files.set('problems.json', problems)
  return catalogOf([contractFromFiles(files, 'common/1.0.0')])
}

const known = { code: 'wrong-role', status: 403, title: { de: 'Nicht Ihre Rolle', en: 'Not your role' } }

describe('the problems of the party interface', () => {
  test('are found by their code', () => {
    expect(problemsOf(catalogWith(JSON.stringify([known]))).get('wrong-role')).toEqual(known)
  })

  test.each([
    { claim: 'the file is missing', problems: undefined },
    { claim: 'it is not a list', problems: '{}' },
    { claim: 'a status is text', problems: JSON.stringify([{ ...known, status: '403' }]) },
    { claim: 'a title lacks German', problems: JSON.stringify([{ ...known, title: { en: 'Not your role' } }]) },
  ])('cannot be read where $claim', ({ problems }) => {
    expect(() => problemsOf(catalogWith(problems))).toThrow(expect.objectContaining({ code: 'problems-unreadable' }))
  })

  test('belong to a version of the contract', () => {
    expect(() => problemsOf(catalogWith('[]'), '2.0.0')).toThrow(
      expect.objectContaining({ code: 'problems-unreadable' }),
    )
  })
})
