import { createRegistry, loadFolder, openSqliteStore } from '@fallnetz/registry-server'

/** A registry that runs, and how to end it. */
export interface RunningRegistry {
  readonly url: string
  close(): Promise<void>
}

/** Starts the registry on its embedded store in a folder of its own, holding the contracts of another folder. */
export async function startRegistry(
  data: string,
  schemas: string,
  host: string,
  port: number,
): Promise<RunningRegistry> {
  const store = await openSqliteStore(data)
  await loadFolder(store, schemas)
  const app = await createRegistry({ store })
  const url = await app.listen({ host, port })
  return { url, close: () => app.close() }
}
