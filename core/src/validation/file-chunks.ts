import { open } from 'node:fs/promises'

const size = 256 * 1024

/**
 * The bytes of a file in chunks, each of which is good only until the next is asked for. A stream makes new memory for
 * each chunk, and clearing it away takes the time of every tenth message. Rejects as the file system does.
 */
export async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    let [memory, other] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)]
    let reading = file.read(memory)
    for (;;) {
      const { bytesRead } = await reading
      if (bytesRead === 0) return
      const chunk = memory.subarray(0, bytesRead)
      // The next chunk is read while this one is looked at.
      ;[memory, other] = [other, memory]
      reading = file.read(memory)
      // Whoever asks for the next chunk hears of a failure; who does not ask need not.
      reading.catch(() => undefined)
      yield chunk
    }
  } finally {
    await file.close()
  }
}
