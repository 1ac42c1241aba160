import { readFolder } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { installedFolder } from './installed.ts'
import { contractWithin } from './one-contract.ts'

describe('one contract within a folder', () => {
  const { contracts, codelists } = contractWithin(installedFolder(), 'referral@1.0.0')

  test('it is there with what it depends on, all files of both, and nothing else', () => {
    expect([...contracts.keys()].sort()).toEqual(['common@1.0.0', 'referral@1.0.0'])
    expect([...(contracts.get('referral@1.0.0')?.files.keys() ?? [])]).toContain('examples/valid/request-full.json')
  })

  test('every code list its schemas name is there, in all versions', () => {
    const schemas = [...contracts.values()]
      .flatMap(({ files }) => [...files])
      .filter(([path]) => path.endsWith('.schema.json'))
    const texts = schemas.map(([, text]) => text).join()
    const wanted = [...readFolder(installedFolder()).codelists.values()].filter(({ urn }) => texts.includes(`"${urn}"`))
    expect(wanted.length).toBeGreaterThan(0)
    expect([...codelists.keys()].sort()).toEqual(wanted.map(({ id, version }) => `${id}@${version}`).sort())
  })

  test.each(['referral', 'referral@9.9.9', '../referral@1.0.0', ''])(
    'for "%s" everything is read, so that the answer can name what there is',
    (name) => {
      expect([...contractWithin(installedFolder(), name).contracts.keys()]).toContain('meta@1.0.0')
    },
  )
})
