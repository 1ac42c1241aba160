import { KnownError } from '@fallnetz/core'
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Tables } from './tables.ts'

/** Brings the tables up to date. Throws KnownError `store-newer` when a newer release has already changed them. */
export async function migrate(db: Kysely<Tables>, bytes: 'blob' | 'bytea'): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(bytes) } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) throw newer(error)
  throw error
}

function newer(cause: Error): KnownError {
  return new KnownError(
    'store-newer',
    {
      de: 'Diese Daten hat eine neuere Version des Registers angelegt. Starten Sie mindestens jene Version.',
      en: 'A newer release of the registry made this data. Start that release or a later one.',
    },
    { cause },
  )
}

// Names are for ever, and a migration that has been released is never edited: add the next one.
function migrations(bytes: 'blob' | 'bytea'): Record<string, Migration> {
  return {
    '0001-versions': {
      async up(db: Kysely<Tables>) {
        await db.schema
          .createTable('store_revision')
          .addColumn('id', 'integer', (column) => column.primaryKey())
          .addColumn('revision', 'integer', (column) => column.notNull())
          .execute()
        await db.insertInto('store_revision').values({ id: 1, revision: 0 }).execute()
        await db.schema
          .createTable('version')
          .addColumn('collection', 'text', (column) => column.notNull())
          .addColumn('id', 'text', (column) => column.notNull())
          .addColumn('version', 'text', (column) => column.notNull())
          .addColumn('status', 'text', (column) => column.notNull())
          .addColumn('digest', 'text', (column) => column.notNull())
          .addColumn('revision', 'integer', (column) => column.notNull())
          .addColumn('changed_at', 'text', (column) => column.notNull())
          .addColumn('changed_by', 'text', (column) => column.notNull())
          .addPrimaryKeyConstraint('version_name', ['collection', 'id', 'version'])
          .execute()
        await db.schema
          .createTable('blob')
          .addColumn('digest', 'text', (column) => column.primaryKey())
          .addColumn('content', bytes, (column) => column.notNull())
          .execute()
        await db.schema
          .createTable('version_file')
          .addColumn('collection', 'text', (column) => column.notNull())
          .addColumn('id', 'text', (column) => column.notNull())
          .addColumn('version', 'text', (column) => column.notNull())
          .addColumn('path', 'text', (column) => column.notNull())
          .addColumn('digest', 'text', (column) => column.notNull().references('blob.digest'))
          .addPrimaryKeyConstraint('version_file_name', ['collection', 'id', 'version', 'path'])
          .addForeignKeyConstraint('version_file_version', ['collection', 'id', 'version'], 'version', [
            'collection',
            'id',
            'version',
          ])
          .execute()
        await db.schema.createIndex('version_file_digest').on('version_file').column('digest').execute()
        await db.schema.createIndex('version_revision').on('version').column('revision').execute()
      },
    },
  }
}
