import type { Duplex } from 'node:stream'
import type { Language, Text } from '@fallnetz/core'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { describeError, type Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { internalError, type ProblemCode, problemBody, problems, Refusal, refusalOf } from '../problems.ts'
import { pathNotFound } from '../routes/find.ts'
import { InvalidRequest } from './checker.ts'
import { asObject, dataHeaders } from './headers.ts'
import { languageFor } from './language.ts'
import type { Methods } from './methods.ts'

/** Every way in which a no leaves the registry: always a problem, never a framework's own words. */
export const answerErrors = {
  /** For what a route throws. */
  thrown: (log: Log, metrics: Metrics) => (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    return refuse(reply, request, toldAs(error, request, log), metrics)
  },

  notFound: (methods: Methods, metrics: Metrics) => (request: FastifyRequest, reply: FastifyReply) => {
    const [path = ''] = request.url.split('?', 1)
    return refuse(reply, request, methods.refusal(request.method, path) ?? pathNotFound(), metrics)
  },

  /** For addresses that cannot even be read, such as `/%zz`. */
  unroutable: (log: Log, metrics: Metrics) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const refusal = unreadableAddress.has(error.code) ? pathNotFound() : toldAs(error, request, log)
    // No hook runs here, so the headers come along.
    return refuse(reply.headers(asObject(dataHeaders)), request, refusal, metrics)
  },

  /** For bytes that are no HTTP request at all. */
  unreadable(error: ConnectionError, socket: Duplex): void {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return
    const code = unreadable[error.code ?? ''] ?? 'invalid-parameter'
    answerOnSocket(socket, new Refusal(code, unreadableTexts[code] ?? noRequest), 'de')
  },
}

/** Answers where there is no framework to do it, and ends the connection. */
export function answerOnSocket(socket: Duplex, refusal: Refusal, language: Language): void {
  const code = refusal.problem
  const body = JSON.stringify(problemBody(refusal, language))
  const head = [
    `HTTP/1.1 ${problems[code].status} ${code}`,
    'Content-Type: application/problem+json',
    `Content-Language: ${language}`,
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(asObject(dataHeaders)).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** Codes of Node for what is wrong with a connection. */
const unreadable: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_INVALID_METHOD: 'method-unknown',
}

const noRequest: Text = {
  de: 'Diese Anfrage ist nicht lesbar. Prüfen Sie Adresse und Kopfzeilen.',
  en: 'This request cannot be read. Check its address and headers.',
}
const tooSlow: Text = {
  de: 'Diese Anfrage kam nicht rechtzeitig ganz an. Senden Sie sie noch einmal, in einem Zug.',
  en: 'This request did not arrive whole in time. Send it again, in one go.',
}

/** Why a method that is none is refused. */
export const methodUnknown: Text = {
  de: 'Diese Methode kennen wir nicht. Die Seite /docs nennt die Methoden jeder Adresse.',
  en: 'We do not know this method. The page /docs names the methods of every address.',
}

const unreadableTexts: Partial<Readonly<Record<ProblemCode, Text>>> = {
  'request-timeout': tooSlow,
  'method-unknown': methodUnknown,
}

interface ConnectionError extends Error {
  readonly code?: string
}

/** Answers with a problem in the language of the request. */
function refuse(reply: FastifyReply, request: FastifyRequest, refusal: Refusal, metrics: Metrics): FastifyReply {
  // Whoever has gone away was refused nothing.
  if (!request.raw.socket.destroyed) metrics.refusal(refusal.problem)
  const language = languageFor(request)
  return reply
    .code(problems[refusal.problem].status)
    .headers({ 'Content-Language': language, 'Cache-Control': 'no-store', Vary: 'Accept-Language' })
    .headers(refusal.headers)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problemBody(refusal, language))
}

/** Codes of Fastify (https://fastify.dev/docs/latest/Reference/Errors/) that are the sender's doing. */
const fromFramework: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'message-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  // QUERY wants one before anybody has looked for the path; no path here offers QUERY.
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: 'path-not-found',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-parameter',
}

const unreadableAddress = new Set(['FST_ERR_BAD_URL', 'FST_ERR_MAX_PARAM_LENGTH'])

function toldAs(error: unknown, request: FastifyRequest, log: Log): Refusal {
  // Nobody reads this answer, and no operator need look at what any stranger can do a thousand times a second.
  if (isBrokenOff(error, request)) {
    log('debug', 'broken off', { route: request.routeOptions.url, method: request.method })
    return new Refusal('invalid-parameter', noRequest, { cause: error })
  }
  const refusal =
    error instanceof InvalidRequest ? invalid(error) : (frameworkRefusal(error, request) ?? refusalOf(error))
  if (refusal === undefined || problems[refusal.problem].status >= 500) {
    log('error', 'failed', { route: request.routeOptions.url, method: request.method, ...describeError(error) })
  }
  return refusal ?? internalError(error)
}

/** Whether the sender went away in the middle of the request. */
function isBrokenOff(error: unknown, { raw }: FastifyRequest): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET' && !raw.complete && raw.destroyed
}

function invalid({ findings }: InvalidRequest): Refusal {
  const text = {
    de: 'Die Anfrage passt nicht zur Schnittstelle. „findings“ nennt Stelle und Abhilfe, /docs die Angaben.',
    en: 'The request does not fit the interface. "findings" names place and remedy, /docs the entries.',
  }
  return new Refusal('invalid-parameter', text, { findings })
}

function frameworkRefusal(error: unknown, { routeOptions }: FastifyRequest): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const code = fromFramework[String(error.code)]
  if (code === undefined) return undefined
  if (code === 'message-too-large') return tooLarge(routeOptions.bodyLimit ?? 0, error)
  const texts = {
    de: `${problems[code].title.de}. Die Seite /docs sagt, was hier erwartet wird.`,
    en: `${problems[code].title.en}. The page /docs says what is expected here.`,
  }
  return new Refusal(code, texts, { cause: error })
}

function tooLarge(limit: number, cause: Error): Refusal {
  const mebibytes = limit / 1024 / 1024
  const texts = {
    de: `Mehr als ${mebibytes} MiB nehmen wir hier nicht an. Lassen Sie weg, was nicht dazugehört.`,
    en: `We do not take more than ${mebibytes} MiB here. Leave out what does not belong to it.`,
  }
  return new Refusal('message-too-large', texts, { cause })
}
