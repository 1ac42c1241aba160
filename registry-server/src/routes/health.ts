import { Type } from '@fastify/type-provider-typebox'
import { answer, open, operation, type Route, refusals } from './route.ts'
import { noQuery } from './shapes.ts'

const Health = Type.Object({ status: Type.Literal('ok') }, { additionalProperties: false })

/** For whoever restarts the process (live) and whoever sends it traffic (ready). */
export const health: Route = (app, { holdings, metrics }) => {
  const live = {
    ...operation(
      'getLiveness',
      'operate',
      { de: 'Läuft der Prozess', en: 'Is the process running' },
      { de: 'Antwortet, solange der Prozess antworten kann.', en: 'Answers as long as the process can answer.' },
    ),
    querystring: noQuery,
    response: { 200: answer('It runs.', Health), ...refusals() },
  }
  app.get('/health/live', { schema: live, config: open }, async (_, reply) => {
    return reply.header('Cache-Control', 'no-store').send({ status: 'ok' })
  })

  const ready = {
    ...operation(
      'getReadiness',
      'operate',
      { de: 'Kann das Register antworten', en: 'Can the registry answer' },
      { de: 'Fragt jedes Mal den Speicher selbst.', en: 'Asks the store itself, each time.' },
    ),
    querystring: noQuery,
    response: { 200: answer('It can.', Health), ...refusals() },
  }
  app.get('/health/ready', { schema: ready, config: open }, async (_, reply) => {
    await holdings.current()
    return reply.header('Cache-Control', 'no-store').send({ status: 'ok' })
  })

  const figures = {
    ...operation(
      'getMetrics',
      'operate',
      { de: 'Kennzahlen', en: 'Metrics' },
      {
        de: 'Im Textformat von Prometheus; ohne Angaben über Lesende.',
        en: "In Prometheus' text format; nothing about readers.",
      },
    ),
    querystring: noQuery,
    response: {
      200: { description: 'The metrics.', content: { 'text/plain': { schema: { type: 'string' } } } },
      ...refusals(),
    },
  }
  app.get('/metrics', { schema: figures, config: open }, async (_, reply) => {
    metrics.holdings(holdings.seen.contracts.size, holdings.seen.revision)
    return reply
      .header('Cache-Control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text())
  })
}
