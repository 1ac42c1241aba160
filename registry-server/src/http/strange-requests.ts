import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { Refusal } from '../problems.ts'
import type { App } from '../routes/route.ts'
import { answerOnSocket, methodUnknown } from './answers.ts'
import { languageOf } from './language.ts'

/** Answers with a problem where Node would answer with a bare status, or not at all. */
export function answerStrangeRequests(app: App): void {
  app.addHook('onRequest', (request, _reply, done) => {
    done(hostRefusal(request.raw) ?? codingRefusal(request.raw))
  })
  app.server.on('connect', ({ headers }: IncomingMessage, socket: Duplex) => {
    const refusal = new Refusal('method-unknown', methodUnknown)
    answerOnSocket(socket, refusal, languageOf(undefined, headers['accept-language']))
  })
}

/** RFC 9112 §3.2: HTTP/1.1 demands one Host, HTTP/1.0 knows none. Node's own check is turned off, for it says nothing. */
function hostRefusal({ headers, rawHeaders, httpVersion }: IncomingMessage): Refusal | undefined {
  if (headers.host === undefined) return httpVersion === '1.1' ? hostMissing() : undefined
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  // Node keeps the first, a proxy on the way may have meant the last.
  return hosts > 1 ? hostTwice() : undefined
}

/** RFC 9112 §6.1. Node takes any list that ends in `chunked`, and would hand over what is still packed. */
function codingRefusal({ headers }: IncomingMessage): Refusal | undefined {
  const coding = headers['transfer-encoding']
  if (coding === undefined || coding.toLowerCase() === 'chunked') return undefined
  return new Refusal('transfer-encoding-unknown', {
    de: 'Als Transfer-Encoding verstehen wir nur „chunked“. Senden Sie das JSON unverpackt.',
    en: 'As Transfer-Encoding we only understand "chunked". Send the JSON as it is.',
  })
}

function hostTwice(): Refusal {
  return new Refusal('invalid-parameter', {
    de: 'Die Anfrage hat mehrere Kopfzeilen Host. Senden Sie genau eine.',
    en: 'The request has more than one header Host. Send exactly one.',
  })
}

function hostMissing(): Refusal {
  return new Refusal('invalid-parameter', {
    de: 'Der Anfrage fehlt die Kopfzeile Host. HTTP/1.1 verlangt sie; ergänzen Sie sie.',
    en: 'The request lacks the header Host. HTTP/1.1 demands it; add it.',
  })
}
