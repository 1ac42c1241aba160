import swagger from '@fastify/swagger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyInstance } from 'fastify'
import { Holdings } from './holdings.ts'
import { answerErrors } from './http/answers.ts'
import { requireToken } from './http/authentication.ts'
import { checker } from './http/checker.ts'
import { answerExpectations } from './http/expectations.ts'
import { asObject, dataHeaders } from './http/headers.ts'
import { type Leftover, takeLeftovers } from './http/leftover.ts'
import type { Rate } from './http/limits.ts'
import { methodsOf } from './http/methods.ts'
import { dropSlowReaders } from './http/slow-readers.ts'
import { answerStrangeRequests } from './http/strange-requests.ts'
import { createLog, type Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import { describeInterface } from './openapi.ts'
import { type Gate, gateOnThread } from './publishing/gate.ts'
import { Publisher } from './publishing/publish.ts'
import { bundles } from './routes/bundles.ts'
import { catalog } from './routes/catalog.ts'
import { codelists } from './routes/codelists.ts'
import { contractPages } from './routes/contract-pages.ts'
import { contracts } from './routes/contracts.ts'
import { files } from './routes/files.ts'
import { health } from './routes/health.ts'
import { pages } from './routes/pages.ts'
import { publish } from './routes/publish.ts'
import type { Registry } from './routes/route.ts'
import { shapes } from './routes/shapes.ts'
import { validate } from './routes/validate.ts'
import { versions } from './routes/versions.ts'
import type { Store } from './store/store.ts'
import type { PublishToken } from './tokens.ts'
import { Validating } from './validating.ts'

export interface RegistryOptions {
  /** The registry closes it when it is closed itself. */
  readonly store: Store
  /** Who may publish; nobody unless told. */
  readonly tokens?: readonly PublishToken[]
  /** Where facts for the operator go; errors and warnings to standard error unless told. */
  readonly log?: Log
  /** Messages one address may have judged; 60 at once and 20 a second unless told. */
  readonly validationRate?: Rate
  /** Milliseconds one message may take; 2000 unless told. */
  readonly validationTimeLimit?: number
  /** Milliseconds a request may take to arrive; 30,000 unless told. */
  readonly arrivalTimeLimit?: number
  /** Milliseconds a reader may take to read nothing of an answer; 60,000 unless told. */
  readonly readingTimeLimit?: number
  /** How much of a request that is refused already may still arrive; 64 MiB in 10 seconds unless told. */
  readonly leftover?: Leftover
  /** What keeps defective contracts out: core's checks on a thread of their own, for a minute at most, unless told. */
  readonly gate?: Gate
  /** Addresses of proxies whose X-Forwarded-For is believed, as Fastify's trustProxy; none unless told. */
  readonly trustProxy?: string | string[]
}

/**
 * The registry as an HTTP server, not yet listening: `await app.listen({ host, port })`. `app.close()` finishes running
 * requests and closes the store. Throws the KnownErrors of the store.
 */
export async function createRegistry(options: RegistryOptions): Promise<FastifyInstance> {
  const { store, tokens = [], log = createLog('warn'), trustProxy = false, arrivalTimeLimit = 30_000 } = options
  const holdings = new Holdings(store)
  await holdings.current()
  const validating = new Validating({
    maxBytes: 1024 * 1024,
    timeLimit: options.validationTimeLimit ?? 2_000,
    memoryLimit: 256,
    maxWaiting: 100,
  })
  const gate = options.gate ?? gateOnThread({ timeLimit: 60_000, memoryLimit: 512 })
  const publisher = new Publisher(store, holdings, gate)
  const metrics = createMetrics()
  const registry: Registry = { store, holdings, publisher, validating, metrics, log }

  const app = fastify({
    trustProxy,
    // A slow sender holds a connection for half a minute, and what it takes to notice.
    requestTimeout: arrivalTimeLimit,
    // Node swaps the two limits where the one for headers is the longer, as it is unless told: bodies then get its minute.
    http: {
      headersTimeout: arrivalTimeLimit,
      connectionsCheckingInterval: Math.min(arrivalTimeLimit, 5_000),
      requireHostHeader: false,
    },
    keepAliveTimeout: 65_000,
    // While closing, answers come as ever, on connections that then end.
    return503OnClosing: false,
    clientErrorHandler: answerErrors.unreadable,
    frameworkErrors: answerErrors.unroutable(log, metrics),
    routerOptions: { maxParamLength: 500 },
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(checker)
  app.setSerializerCompiler(() => JSON.stringify)
  app.removeAllContentTypeParsers()
  app.setErrorHandler(answerErrors.thrown(log, metrics))
  const methods = methodsOf(app)
  app.setNotFoundHandler(answerErrors.notFound(methods, metrics))

  const isWaiting = answerExpectations(app)
  takeLeftovers(app, options.leftover ?? { bytes: 64 * 1024 * 1024, milliseconds: 10_000 }, isWaiting)
  dropSlowReaders(app, options.readingTimeLimit ?? 60_000)
  answerStrangeRequests(app)
  requireToken(app, tokens, log)
  const dataDefaults = asObject(dataHeaders)
  app.addHook('onSend', async (_, reply) => {
    for (const [name, value] of Object.entries(dataDefaults)) if (!reply.hasHeader(name)) reply.header(name, value)
  })
  for (const shape of shapes) app.addSchema(shape)
  await app.register(swagger, describeInterface)

  const rate = options.validationRate ?? { burst: 60, perSecond: 20 }
  // Files stand apart: counting and timing each one would cost more than sending it.
  files(app, registry)
  await app.register(async (scope: typeof app) => {
    scope.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'unknown'
      metrics.request(route, request.method, reply.raw.statusCode, reply.elapsedTime / 1000)
      log('debug', 'answered', { route, method: request.method, status: reply.raw.statusCode })
    })
    for (const route of [
      catalog,
      contracts,
      versions,
      bundles,
      codelists,
      validate(rate),
      publish,
      health,
      pages,
      contractPages,
    ]) {
      route(scope, registry)
    }
  })

  methods.refuseOthers()

  // A connection that falls idle while we end would otherwise hold us up until its sender lets go of it.
  app.addHook('preClose', async () => {
    const timer = setInterval(() => app.server.closeIdleConnections(), 50)
    app.server.once('close', () => clearInterval(timer))
  })
  app.addHook('onClose', async () => {
    await validating.close()
    await store.close()
  })
  await app.ready()
  return app as unknown as FastifyInstance
}
