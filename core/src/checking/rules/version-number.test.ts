import { describe, expect, test } from 'vitest'
import { catalogOf } from '../../contracts/catalog.ts'
import type { Contract } from '../../contracts/contract.ts'
import { contractFromFiles } from '../../contracts/read-contract.ts'
import { type Changes, schema, smallLibrary } from '../../contracts/small.contract.ts'
import type { Finding } from '../../finding.ts'
import { subjectOf } from '../subject.ts'
import { versionNumber } from './version-number.ts'

const name = { type: 'string', minLength: 1, maxLength: 40 }
const longer = { ...name, maxLength: 80 }
const shorter = { ...name, maxLength: 20 }
const other = { ...name, title: 'Other words' }
const rewritten = { allOf: [{ type: 'string', minLength: 1 }, { maxLength: 40 }] }
const even = { ...name, pattern: '^(aa)+$' }
// The same texts, but no automaton reads a reference back.
const unclear = { ...name, pattern: '^(a+)\\1$' }

interface Version {
  readonly version: string
  readonly name: object
  readonly status?: 'draft' | 'published' | 'deprecated' | 'retired'
  readonly more?: Changes
}

describe('a version number', () => {
  const first: Version = { version: '1.0.0', name }
  test.each<{ claim: string; before: readonly Version[]; next: Version; found: readonly string[] }>([
    {
      claim: 'that breaks and rises in the second place lies',
      before: [first],
      next: { version: '1.1.0', name: shorter },
      found: ['error version-lies name.schema.json#'],
    },
    {
      claim: 'that breaks and rises in the first place is honest',
      before: [first],
      next: { version: '2.0.0', name: shorter },
      found: [],
    },
    {
      claim: 'of something new rises in the second place',
      before: [first],
      next: { version: '1.1.0', name: longer },
      found: [],
    },
    {
      claim: 'of something new that rises in the third place lies',
      before: [first],
      next: { version: '1.0.1', name: longer },
      found: ['error version-lies name.schema.json#'],
    },
    {
      claim: 'of other words may rise in the third place',
      before: [first],
      next: { version: '1.0.1', name: other },
      found: [],
    },
    {
      claim: 'of the same rules written differently may too: that is proven',
      before: [first],
      next: { version: '1.0.1', name: rewritten },
      found: [],
    },
    {
      claim: 'of a file that is gone lies in the second place',
      before: [{ ...first, more: { 'more.schema.json': schema('parts/1.0.0/more.schema.json', name) } }],
      next: { version: '1.1.0', name },
      found: ['error version-lies contract.json#/version'],
    },
    {
      claim: 'of what nobody can decide is advice',
      before: [{ version: '1.0.0', name: even }],
      next: { version: '1.1.0', name: unclear },
      found: ['warning version-undecided name.schema.json#'],
    },
    {
      claim: 'makes its promise to every version of the same first number',
      before: [first, { version: '1.1.0', name: longer }],
      next: { version: '1.2.0', name: { ...name, maxLength: 60 } },
      found: ['error version-lies name.schema.json#'],
    },
    {
      claim: 'of a retired version counts too: somebody may still use it',
      before: [{ ...first, status: 'retired' }],
      next: { version: '1.1.0', name: shorter },
      found: ['error version-lies name.schema.json#'],
    },
    {
      claim: 'must suit what is published after it',
      before: [first, { version: '1.1.0', name: longer }],
      next: { version: '1.0.1', name: { ...name, maxLength: 100 } },
      found: ['error version-lies name.schema.json#', 'error version-lies name.schema.json#'],
    },
    {
      claim: 'of a draft is only told',
      before: [first],
      next: { version: '1.1.0', name: shorter, status: 'draft' },
      found: ['warning version-lies name.schema.json#'],
    },
    {
      claim: 'owes nothing to a draft',
      before: [{ ...first, status: 'draft' }],
      next: { version: '1.1.0', name: shorter },
      found: [],
    },
    {
      claim: 'before 1.0.0 breaks in the second place',
      before: [{ version: '0.1.0', name }],
      next: { version: '0.2.0', name: shorter },
      found: [],
    },
    {
      claim: 'before 1.0.0 lies in the third place',
      before: [{ version: '0.1.0', name }],
      next: { version: '0.1.1', name: shorter },
      found: ['error version-lies name.schema.json#'],
    },
  ])('$claim', async ({ before, next, found }) => {
    const findings = await findingsOn(before, next)
    expect(findings.map(({ severity, code, at }) => `${severity} ${code} ${at}`)).toEqual(found)
  })

  test('is refused with a message that proves it and the number that would be honest', async () => {
    const [finding] = await findingsOn([first], { version: '1.1.0', name: { ...name, maxLength: 3 } })
    expect(finding?.message.de).toBe(
      'Die Nummer 1.1.0 verspricht, dass sie auf 1.0.0 folgen kann; die Änderungen verlangen mehr (major). Eine bisher gültige Meldung würde abgelehnt: Klein (name.schema.json): Höchstlänge: bisher 40, jetzt 3. Gegenbeispiel: "aaaa". Nennen Sie die Version 2.0.0, oder nehmen Sie die Änderung zurück.',
    )
    expect(finding?.message.en).toContain('Counterexample: "aaaa". Call the version 2.0.0')
  })
})

async function findingsOn(before: readonly Version[], next: Version): Promise<Finding[]> {
  const contract = contractOf(next)
  return [...(await versionNumber(subjectOf(catalogOf(before.map(contractOf)), contract)))]
}

function contractOf({ version, name: content, status = 'published', more = {} }: Version): Contract {
  const small = smallLibrary({ 'name.schema.json': schema('parts/1.0.0/name.schema.json', { ...content }), ...more })
  const files = [...small.files].map(([path, text]): [string, string] => {
    const renamed = text.replaceAll('/parts/1.0.0/', `/parts/${version}/`)
    return [path, path === 'contract.json' ? manifest(renamed, version, status) : renamed]
  })
  return contractFromFiles(new Map(files), `parts/${version}`)
}

function manifest(text: string, version: string, status: string): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), version, status })
}
