import { resolve } from 'node:path'
import { bytesOfFile, bytesOfStream } from '../inputs/read.ts'
import type { Io } from '../io.ts'

/** More than any list: what is longer is refused by whoever reads it. */
const most = 17 * 1024 * 1024

/** The bytes of a file, or of standard input for `-`. Throws KnownError `file-not-found` or `file-unreadable`. */
export async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  return name === '-' ? bytesOfStream(io.stdin, most) : bytesOfFile(resolve(io.cwd, name), most)
}
