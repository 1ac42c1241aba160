import { Buffer } from 'node:buffer'
import type { Octets } from './octets.ts'

/**
 * Bytes that are put together piece by piece and then handed on. It keeps its memory from one sheet to the next: new
 * memory for each would keep the garbage collector busier than the answers.
 */
export class Sheet {
  readonly #size: number
  #bytes: Buffer
  #used = 0

  /** `size`: how many bytes a sheet has room for before it grows. */
  constructor(size: number) {
    this.#size = size
    this.#bytes = Buffer.allocUnsafe(size)
  }

  get isFull(): boolean {
    return this.#used >= this.#size
  }

  write(octets: Octets): void {
    this.#makeRoom(octets.length)
    this.#used += this.#bytes.write(octets, this.#used, 'latin1')
  }

  /** What was written. It stays as it is only until the next piece is put on the sheet. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#used)
    this.#used = 0
    return taken
  }

  #makeRoom(more: number): void {
    if (this.#used + more <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(2 * (this.#used + more))
    this.#bytes.copy(larger, 0, 0, this.#used)
    this.#bytes = larger
  }
}
