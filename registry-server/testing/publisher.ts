import { writeSync } from 'node:fs'
import { digestOfFiles } from '@fallnetz/core'
import { openPostgresStore } from '../src/store/postgres.ts'
import { openSqliteStore } from '../src/store/sqlite.ts'
import type { VersionFolder } from '../src/store/store.ts'

/** The nth thing a publisher hands in: mostly new published versions, every third time its one draft again. */
export function nthFolder(publisher: string, n: number): VersionFolder {
  const isDraft = n % 3 === 0
  const files = new Map<string, string>([['contract.json', `{"n":${n}}`]])
  for (let index = 0; index < 12; index++) {
    files.set(
      `file-${index}.json`,
      `{"publisher":"${publisher}","n":${n},"index":${index},"pad":"${'x'.repeat(2000)}"}`,
    )
  }
  return {
    collection: 'contracts',
    id: publisher,
    version: isDraft ? 'draft' : `1.0.${n}`,
    status: isDraft ? 'draft' : 'published',
    digest: digestOfFiles(files),
    files,
  }
}

/** Publishes for ever and says so, one line `<n>` per acknowledged version, until somebody kills it. */
async function publishForEver(kind: string, where: string, publisher: string) {
  const store = kind === 'sqlite' ? await openSqliteStore(where) : await openPostgresStore(where)
  for (let n = 0; ; n++) {
    await store.publish(nthFolder(publisher, n), { by: publisher, at: '2026-11-22T09:30:00Z' })
    writeSync(1, `${n}\n`)
  }
}

const [, script, kind, where, publisher] = process.argv
if (script === import.meta.filename && kind !== undefined && where !== undefined && publisher !== undefined) {
  await publishForEver(kind, where, publisher)
}
