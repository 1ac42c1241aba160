import type { Socket } from 'node:net'
import type { Silence } from '../kit/exchange.ts'
import { type AnswerReader, answerReader, type WireAnswer } from './answer-reader.ts'

/** What came of a request: its answer, or why there is none. */
export type Told =
  | { readonly answer: WireAnswer }
  /** `stale`: the connection had been kept and was closed before anything came; that is no answer of the system. */
  | { readonly silence: Silence; readonly stale: boolean }

/** A request as it goes out: the lines before the body, up to the empty one, and the body. */
export interface WireRequest {
  readonly method: string
  readonly head: string
  readonly body: string | Uint8Array
}

interface Asking {
  readonly reader: AnswerReader
  readonly reused: boolean
  readonly tell: (told: Told) => void
}

/** One connection, which carries one request after the other. */
export class Connection {
  readonly #socket: Socket
  readonly #free: (connection: Connection) => void
  #asking: Asking | undefined
  #used = false

  /** `free` is called whenever it is ready for the next request. */
  constructor(socket: Socket, free: (connection: Connection) => void) {
    this.#socket = socket
    this.#free = free
    socket.setNoDelay(true)
    socket.on('data', (bytes: Buffer) => this.#take(bytes))
    socket.on('end', () => this.#end())
    socket.on('error', () => this.#fall('connection'))
    socket.on('close', () => this.#fall('connection'))
  }

  /** Sends a request and waits for its answer; only one at a time. */
  ask({ method, head, body }: WireRequest): Promise<Told> {
    return new Promise((tell) => {
      if (!this.isOpen()) return tell({ silence: 'connection', stale: this.#used })
      this.#asking = { reader: answerReader(method), reused: this.#used, tell }
      this.#used = true
      if (typeof body === 'string' && isAscii(head)) this.#socket.write(head + body, 'utf8')
      else {
        this.#socket.write(head, 'latin1')
        this.#socket.write(body)
      }
    })
  }

  /** Ends what is under way, and the connection with it. */
  giveUp(silence: Silence): void {
    this.#tell({ silence, stale: false })
    this.#socket.destroy()
  }

  isOpen(): boolean {
    return this.#socket.writable
  }

  #take(bytes: Buffer): void {
    const reading = this.#asking?.reader.take(bytes)
    // Nobody has asked for these bytes.
    if (reading === undefined) this.#socket.destroy()
    else if (typeof reading === 'object') this.#finish(reading)
    else if (reading !== 'more') this.giveUp(reading)
  }

  #end(): void {
    const reading = this.#asking?.reader.end()
    if (typeof reading === 'object') this.#finish(reading)
    else this.#fall('connection')
  }

  #finish(answer: WireAnswer): void {
    // An answer may come before the request has gone out whole: what is left of it must not mix with the next one.
    const reusable = answer.keepsOpen && this.isOpen() && this.#socket.writableLength === 0
    if (!reusable) this.#socket.destroy()
    this.#tell({ answer })
    if (reusable) this.#free(this)
  }

  #fall(silence: Silence): void {
    const { reused, reader } = this.#asking ?? {}
    this.#tell({ silence, stale: reused === true && reader?.isUntouched() === true })
    this.#socket.destroy()
  }

  #tell(told: Told): void {
    const asking = this.#asking
    this.#asking = undefined
    asking?.tell(told)
  }
}

function isAscii(text: string): boolean {
  // Only what other sides gave us, an ETag for example, can hold other characters.
  return !/[\x80-\uffff]/.test(text)
}
