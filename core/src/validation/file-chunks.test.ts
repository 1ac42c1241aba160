import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { chunksOfFile } from './file-chunks.ts'

const folder = mkdtempSync(join(tmpdir(), 'fn-chunks-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the chunks of a file', () => {
  test.each([0, 1, 262_143, 262_144, 262_145, 1_000_000])('are its %i bytes, in order', async (size) => {
    const bytes = Buffer.from(Uint8Array.from({ length: size }, (_, index) => (index * 7 + (index >> 8)) % 251))
    const told: Buffer[] = []
    for await (const chunk of chunksOfFile(made(bytes))) told.push(Buffer.from(chunk))
    expect(Buffer.concat(told).equals(bytes)).toBe(true)
  })

  test('may be left unread', async () => {
    for await (const chunk of chunksOfFile(made(Buffer.alloc(1_000_000)))) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
  })

  test('fail as the file system does', async () => {
    await expect(chunksOfFile(join(folder, 'gone')).next()).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(chunksOfFile(folder).next()).rejects.toMatchObject({ code: 'EISDIR' })
  })
})

function made(bytes: Uint8Array): string {
  const path = join(folder, 'some.ndjson')
  writeFileSync(path, bytes)
  return path
}
