import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Stands between a client and PostgreSQL, and can let every connection fall silent, as a lost network does. */
export interface DeafProxy {
  /** The address of the database, by way of this proxy. */
  readonly address: string
  /** From now on nothing passes on the connections there are, and nobody is told; new ones work. */
  silence(): void
  close(): void
}

/** For a server that listens on a socket in a folder (`?host=/folder`), as the throwaway one does. */
export async function startDeafProxy(address: string): Promise<DeafProxy> {
  const url = new URL(address.replace(':///', '://localhost/'))
  const behind = join(url.searchParams.get('host') ?? '', '.s.PGSQL.5432')
  const folder = mkdtempSync(join(tmpdir(), 'fn-proxy-'))
  const pairs: [Socket, Socket][] = []
  const server = createServer((near) => {
    const far = connect(behind)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) socket.on('error', () => undefined)
    pairs.push([near, far])
  })
  await new Promise<void>((resolve) => server.listen(join(folder, '.s.PGSQL.5432'), resolve))
  url.searchParams.set('host', folder)
  return {
    address: url.href.replace('://localhost/', ':///'),
    silence() {
      for (const [near, far] of pairs) {
        near.unpipe(far).pause()
        far.unpipe(near).pause()
      }
    },
    close() {
      for (const socket of pairs.flat()) socket.destroy()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
