export { openPostgresStore } from './store/postgres.ts'
export { openSqliteStore } from './store/sqlite.ts'
export type { Store } from './store/store.ts'
