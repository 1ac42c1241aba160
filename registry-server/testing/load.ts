import { execFile } from 'node:child_process'
import { connect } from 'node:net'
import { promisify } from 'node:util'

const connections = 32

/** Requests per second that `wrk` gets answered. */
export async function loadWithWrk(url: string, seconds: number): Promise<number> {
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, url])
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk met errors at ${url}: ${stdout}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}

/** The same with sockets of our own: slower than wrk, and therefore a smaller difference between fast servers. */
export async function loadWithSockets(url: string, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(new URL(url), until)))
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}

function askUntil({ hostname, port, pathname }: URL, until: number): Promise<number> {
  const question = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(question))
    let answered = 0
    let missing = 0
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      missing = missing === 0 ? wholeLength(chunk) - chunk.length : missing - chunk.length
      if (missing > 0) return
      answered += 1
      if (performance.now() < until) socket.write(question)
      else {
        socket.destroy()
        resolve(answered)
      }
    })
  })
}

// Small heads arrive in one piece here; anything else is an error worth hearing about.
function wholeLength(chunk: Buffer): number {
  const head = chunk.indexOf('\r\n\r\n') + 4
  const length = /content-length: (\d+)/i.exec(chunk.toString('latin1', 0, head))?.[1]
  if (length === undefined || !chunk.toString('latin1', 0, 12).endsWith('200')) throw new Error('No answer with 200.')
  return head + Number(length)
}
