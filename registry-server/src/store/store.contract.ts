import { digestOfFiles } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store, Terms, VersionFolder } from './store.ts'

/** What every store promises. `open` opens the same data again each time it is called. */
export interface StoreUnderTest {
  readonly name: string
  /** Prepares empty data and returns the way to open it. */
  prepare(): Promise<() => Promise<Store>>
}

const terms: Terms = { by: 'redaktion', at: '2026-11-22T09:30:00Z' }

/** A version folder; `files` overrides the default content. */
function folder(part: Partial<VersionFolder> = {}): VersionFolder {
  const files = part.files ?? new Map([['contract.json', '{}']])
  return {
    collection: 'contracts',
    id: 'toy',
    version: '1.0.0',
    status: 'draft',
    digest: digestOfFiles(files),
    ...part,
    files,
  }
}

function text(content: string): Pick<VersionFolder, 'files'> {
  return { files: new Map([['contract.json', content]]) }
}

export function storeContract({ name, prepare }: StoreUnderTest): void {
  describe(`store promises: ${name}`, () => {
    let open: () => Promise<Store>
    let store: Store

    beforeAll(async () => {
      open = await prepare()
      store = await open()
    })
    afterAll(() => store.close())

    const onlyVersion = async (id: string) => {
      const { versions } = await store.changesSince(0)
      const found = versions.filter((version) => version.id === id)
      expect(found).toHaveLength(1)
      return found[0]
    }

    test('a version comes back byte for byte, whatever its characters', async () => {
      const files = new Map([
        ['contract.json', '{"title":"Žluťoučký kůň, \u{1F469}‍\u{1F467}, \u0000, \ufeff, \u0308"}\r\n'],
        ['empty.txt', ''],
        ['examples/valid/z.json', '{}'],
        ['Z.json', '{}'],
      ])
      const wanted = folder({ id: 'bytes', files })
      expect(await store.publish(wanted, terms)).toMatchObject({
        outcome: 'created',
        record: { digest: wanted.digest },
      })
      const stored = await onlyVersion('bytes')
      expect(Object.fromEntries(stored?.files ?? [])).toEqual(Object.fromEntries(files))
      expect(digestOfFiles(stored?.files ?? new Map())).toBe(wanted.digest)
      expect(stored).toMatchObject({ changedBy: 'redaktion', changedAt: '2026-11-22T09:30:00Z', status: 'draft' })
    })

    test('the revision grows with every change and only then', async () => {
      const before = await store.revision()
      await store.publish(folder({ id: 'revision' }), terms)
      expect(await store.revision()).toBe(before + 1)
      expect(await store.publish(folder({ id: 'revision' }), terms)).toMatchObject({ outcome: 'unchanged' })
      expect(await store.revision()).toBe(before + 1)
    })

    test('changesSince gives what came later, complete, and nothing else', async () => {
      await store.publish(folder({ id: 'earlier' }), terms)
      const before = await store.revision()
      await store.publish(folder({ id: 'later' }), terms)
      const changes = await store.changesSince(before)
      expect(changes.revision).toBe(before + 1)
      expect(changes.versions.map(({ id, files }) => [id, files.size])).toEqual([['later', 1]])
      expect((await store.changesSince(changes.revision)).versions).toEqual([])
    })

    test('a draft may be replaced, and nothing of it remains', async () => {
      const first = folder({
        id: 'draft',
        files: new Map([
          ['old.json', '1'],
          ['both.json', '2'],
        ]),
      })
      const second = folder({ id: 'draft', files: new Map([['both.json', '3']]) })
      await store.publish(first, terms)
      expect(await store.publish(second, terms)).toMatchObject({ outcome: 'replaced' })
      const stored = await onlyVersion('draft')
      expect([...(stored?.files ?? [])]).toEqual([['both.json', '3']])
    })

    test.each(['published', 'deprecated', 'retired'] as const)('a %s version never changes', async (status) => {
      const id = `is-${status}`
      await store.publish(folder({ id, status, ...text('1') }), terms)
      const before = await store.revision()
      for (const next of ['draft', 'published', 'retired'] as const) {
        const other = folder({ id, status: next, ...text(`2 ${next}`) })
        expect(await store.publish(other, terms)).toMatchObject({ outcome: 'immutable', record: { status } })
      }
      expect(await store.publish(folder({ id, status, ...text('1') }), terms)).toMatchObject({ outcome: 'unchanged' })
      expect((await onlyVersion(id))?.files.get('contract.json')).toBe('1')
      expect(await store.revision()).toBe(before)
    })

    test('a file two versions share outlives the draft that also had it', async () => {
      const shared = 'shared by both'
      await store.publish(folder({ id: 'keeper', ...text(shared) }), terms)
      await store.publish(folder({ id: 'leaver', ...text(shared) }), terms)
      await store.publish(folder({ id: 'leaver', ...text('something else') }), terms)
      expect((await onlyVersion('keeper'))?.files.get('contract.json')).toBe(shared)
    })

    test('the same name in another collection is another thing', async () => {
      await store.publish(folder({ id: 'name', collection: 'contracts', ...text('a contract') }), terms)
      await store.publish(folder({ id: 'name', collection: 'codelists', ...text('a code list') }), terms)
      const { versions } = await store.changesSince(0)
      const texts = versions.filter(({ id }) => id === 'name').map(({ files }) => files.get('contract.json'))
      expect(texts).toEqual(['a contract', 'a code list'])
    })

    test('conditions are judged together with the change', async () => {
      const wanted = folder({ id: 'condition' })
      const next = folder({ id: 'condition', ...text('next') })
      const publish = (inPlaceOf: string, what = next) => store.publish(what, { ...terms, inPlaceOf })
      expect(await publish(wanted.digest)).toEqual({ outcome: 'precondition-failed' })
      expect(await publish('absent', wanted)).toMatchObject({ outcome: 'created' })
      expect(await publish('absent')).toEqual({ outcome: 'precondition-failed' })
      expect(await publish('sha256:other')).toEqual({ outcome: 'precondition-failed' })
      expect(await publish(wanted.digest)).toMatchObject({ outcome: 'replaced' })
    })

    test('a publication checked against an older store is outdated, unless it is already there', async () => {
      const basedOn = await store.revision()
      await store.publish(folder({ id: 'meanwhile' }), terms)
      expect(await store.publish(folder({ id: 'late' }), { ...terms, basedOn })).toEqual({ outcome: 'outdated' })
      expect(await store.publish(folder({ id: 'meanwhile' }), { ...terms, basedOn })).toMatchObject({
        outcome: 'unchanged',
      })
    })

    test('of two publishers of one version with different bytes exactly one wins', async () => {
      const other = await open()
      for (let round = 0; round < 20; round++) {
        const id = `race-${round}`
        const [a, b] = ['a', 'b'].map((content) => folder({ id, status: 'published', ...text(content) }))
        if (a === undefined || b === undefined) throw new Error('two folders were made')
        const outcomes = await Promise.all([store.publish(a, terms), other.publish(b, terms)])
        expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'immutable'])
        const winner = outcomes[0]?.outcome === 'created' ? a : b
        expect((await onlyVersion(id))?.digest).toBe(winner.digest)
      }
      await other.close()
    })

    test('of two publishers with the same bytes both succeed, one of them by doing nothing', async () => {
      const other = await open()
      for (let round = 0; round < 20; round++) {
        const same = folder({ id: `same-${round}`, status: 'published' })
        const outcomes = await Promise.all([store.publish(same, terms), other.publish(same, terms)])
        expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged'])
      }
      await other.close()
    })

    test('a folder that cannot be written leaves nothing', async () => {
      const before = await store.revision()
      const files = new Map<string, string>([['good.json', '{}']])
      // Not text at all: the database, or the digest before it, has to refuse the second file.
      files.set('broken.json', undefined as unknown as string)
      await expect(store.publish({ ...folder({ id: 'half' }), files }, terms)).rejects.toThrow()
      expect(await store.revision()).toBe(before)
      expect((await store.changesSince(0)).versions.filter(({ id }) => id === 'half')).toEqual([])
    })

    test('a folder of a thousand files, some alike, is one publication, and so is what comes in its place', async () => {
      const files = Array.from({ length: 1300 }, (_, index): [string, string] => [`f${index}.json`, `${index % 700}`])
      const before = await store.revision()
      await store.publish(folder({ id: 'large', files: new Map(files) }), terms)
      expect(await store.revision()).toBe(before + 1)
      expect(new Map((await onlyVersion('large'))?.files)).toEqual(new Map(files))
      // What goes shares its content with what stays.
      const kept = new Map(files.slice(0, 650))
      await store.publish(folder({ id: 'large', files: kept }), terms)
      expect(new Map((await onlyVersion('large'))?.files)).toEqual(kept)
    })

    test('another opener sees everything that was acknowledged', async () => {
      await store.publish(folder({ id: 'seen' }), terms)
      const other = await open()
      expect(await other.changesSince(0)).toEqual(await store.changesSince(0))
      await other.close()
    })
  })
}
