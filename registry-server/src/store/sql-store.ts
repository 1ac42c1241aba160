import { digestOfBytes } from '@fallnetz/core'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Outcome, Store, StoredVersion, Terms, VersionFolder, VersionName, VersionRecord } from './store.ts'
import type { Tables } from './tables.ts'

/** What differs between the databases. */
export interface Dialect {
  /** Locks the row with the revision, so that publishers of all processes go one after the other. */
  lock(transaction: Transaction<Tables>): Promise<void>
  /** Turns errors of the driver into KnownErrors; anything else comes back as it is. */
  explain(error: unknown): unknown
  /** Fails when the database this store was opened on is no longer there. */
  confirm?(): void
}

/** Where reading and writing happens; the same twice where the database serves many at once. */
export interface Connections {
  readonly reader: Kysely<Tables>
  readonly writer: Kysely<Tables>
}

/** The one implementation of Store in SQL; `sqlite.ts` and `postgres.ts` open it. */
export class SqlStore implements Store {
  readonly #connections: Connections
  readonly #dialect: Dialect

  constructor(connections: Connections, dialect: Dialect) {
    this.#connections = connections
    this.#dialect = dialect
  }

  revision(): Promise<number> {
    return this.#explained(() => {
      this.#dialect.confirm?.()
      return revisionOf(this.#connections.reader)
    })
  }

  changesSince(since: number): Promise<{ revision: number; versions: StoredVersion[] }> {
    return this.#explained(() =>
      this.#connections.reader
        .transaction()
        // One moment for all queries, although others may be publishing.
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (transaction) => {
          const revision = await revisionOf(transaction)
          const records = await selectRecords(transaction).where('revision', '>', since).execute()
          const versions: StoredVersion[] = []
          for (const row of records) {
            const record = recordOf(row)
            versions.push({ ...record, files: await readFiles(transaction, record) })
          }
          return { revision, versions }
        }),
    )
  }

  publish(folder: VersionFolder, terms: Terms): Promise<Outcome> {
    return this.#explained(() =>
      this.#connections.writer.transaction().execute(async (transaction): Promise<Outcome> => {
        await this.#dialect.lock(transaction)
        const revision = await revisionOf(transaction)
        const row = await selectRecords(transaction).where(isNamed(folder)).executeTakeFirst()
        const existing = row === undefined ? undefined : recordOf(row)

        const refused = refusal(existing, folder, terms, revision)
        if (refused !== undefined) return refused
        if (existing?.digest === folder.digest) return { outcome: 'unchanged', record: existing }

        const record: VersionRecord = {
          ...{ collection: folder.collection, id: folder.id, version: folder.version },
          ...{ status: folder.status, digest: folder.digest },
          ...{ revision: revision + 1, changedAt: terms.at, changedBy: terms.by },
        }
        await writeVersion(transaction, record, folder.files)
        return { outcome: existing === undefined ? 'created' : 'replaced', record }
      }),
    )
  }

  close(): Promise<void> {
    const { reader, writer } = this.#connections
    return this.#explained(async () => {
      await writer.destroy()
      if (reader !== writer) await reader.destroy()
    })
  }

  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw this.#dialect.explain(error)
    }
  }
}

function refusal(
  existing: VersionRecord | undefined,
  folder: VersionFolder,
  terms: Terms,
  revision: number,
): Outcome | undefined {
  if (terms.inPlaceOf !== undefined && terms.inPlaceOf !== (existing?.digest ?? 'absent')) {
    return { outcome: 'precondition-failed' }
  }
  if (existing !== undefined && existing.digest === folder.digest) return undefined
  if (existing !== undefined && existing.status !== 'draft') return { outcome: 'immutable', record: existing }
  if (terms.basedOn !== undefined && terms.basedOn !== revision) return { outcome: 'outdated' }
  return undefined
}

async function writeVersion(db: Transaction<Tables>, record: VersionRecord, files: ReadonlyMap<string, string>) {
  const { collection, id, version } = record
  const before = await db.selectFrom('version_file').select('digest').where(isNamed(record)).execute()
  await db.deleteFrom('version_file').where(isNamed(record)).execute()
  await db.deleteFrom('version').where(isNamed(record)).execute()
  await db
    .insertInto('version')
    .values({
      ...{ collection, id, version, status: record.status, digest: record.digest, revision: record.revision },
      ...{ changed_at: record.changedAt, changed_by: record.changedBy },
    })
    .execute()
  for (const group of groupsOf([...files])) {
    const rows = group.map(([path, text]) => {
      const content = Buffer.from(text, 'utf8')
      return { path, content, digest: digestOfBytes(content) }
    })
    await db
      .insertInto('blob')
      .values(rows.map(({ digest, content }) => ({ digest, content })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db
      .insertInto('version_file')
      .values(rows.map(({ path, digest }) => ({ collection, id, version, path, digest })))
      .execute()
  }
  await removeOrphans(db, new Set(before.map((row) => row.digest)))
  await db.updateTable('store_revision').set({ revision: record.revision }).where('id', '=', 1).execute()
}

// A draft may be replaced every day for a year; what it no longer says need not be kept.
async function removeOrphans(db: Transaction<Tables>, digests: ReadonlySet<string>) {
  for (const group of groupsOf([...digests])) {
    await db
      .deleteFrom('blob')
      .where('digest', 'in', group)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('version_file').select('path').whereRef('version_file.digest', '=', 'blob.digest'))),
      )
      .execute()
  }
}

// One statement for each row costs more than the rows; a statement has room for some ten thousand values.
function groupsOf<T>(rows: readonly T[]): T[][] {
  const size = 500
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, number) =>
    rows.slice(number * size, (number + 1) * size),
  )
}

async function revisionOf(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('store_revision').select('revision').where('id', '=', 1).executeTakeFirstOrThrow()
  return row.revision
}

async function readFiles(db: Kysely<Tables>, name: VersionName): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('version_file')
    .innerJoin('blob', 'blob.digest', 'version_file.digest')
    .select(['path', 'content'])
    .where(isNamed(name))
    .execute()
  // Sorted here, because the databases do not agree on how.
  rows.sort((a, b) => (a.path < b.path ? -1 : 1))
  return new Map(rows.map(({ path, content }) => [path, Buffer.from(content).toString('utf8')]))
}

function selectRecords(db: Kysely<Tables>) {
  return db
    .selectFrom('version')
    .select(['collection', 'id', 'version', 'status', 'digest', 'revision', 'changed_at', 'changed_by'])
    .orderBy('revision')
}

function recordOf(row: Tables['version']): VersionRecord {
  const { collection, id, version, status, digest, revision } = row
  return { collection, id, version, status, digest, revision, changedAt: row.changed_at, changedBy: row.changed_by }
}

function isNamed({ collection, id, version }: VersionName) {
  return sql<boolean>`collection = ${collection} and id = ${id} and version = ${version}`
}
