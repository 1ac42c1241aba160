import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What operators can watch, in Prometheus' text format. Routes are counted by pattern, never by address or reader. */
export interface Metrics {
  request(route: string, method: string, status: number, seconds: number): void
  /** Counts a file served from memory; kept apart because it must cost next to nothing. */
  file(): void
  /** Counts a no of any kind, files included. */
  refusal(code: string): void
  publication(outcome: string): void
  validation(outcome: string): void
  holdings(contracts: number, revision: number): void
  text(): Promise<string>
  readonly contentType: string
}

export function createMetrics(): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: 'fallnetz_http_request_seconds',
    help: 'Time to answer a request, by route, method and status. Files from memory are not in here.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.01, 0.05, 0.25, 1, 5],
    registers,
  })
  let served = 0
  new Counter({
    name: 'fallnetz_files_served_total',
    help: 'Files served from memory.',
    registers,
    // Counted by hand and handed over when asked for: the counter's own bookkeeping would show in the rate of files.
    collect() {
      this.reset()
      this.inc(served)
    },
  })
  const refusals = new Counter({
    name: 'fallnetz_refusals_total',
    help: 'Requests refused with a problem, by code; those for files and unknown addresses are only in here.',
    labelNames: ['code'],
    registers,
  })
  const publications = new Counter({
    name: 'fallnetz_publications_total',
    help: 'Publications that succeeded, by outcome.',
    labelNames: ['outcome'],
    registers,
  })
  const validations = new Counter({
    name: 'fallnetz_validations_total',
    help: 'Messages judged, by outcome.',
    labelNames: ['outcome'],
    registers,
  })
  const contracts = new Gauge({ name: 'fallnetz_contract_versions', help: 'Contract versions held.', registers })
  const revision = new Gauge({ name: 'fallnetz_store_revision', help: 'Revision of the store seen last.', registers })
  return {
    request: (route, method, status, seconds) => requests.observe({ route, method, status }, seconds),
    file() {
      served += 1
    },
    refusal: (code) => refusals.inc({ code }),
    publication: (outcome) => publications.inc({ outcome }),
    validation: (outcome) => validations.inc({ outcome }),
    holdings(held, seen) {
      contracts.set(held)
      revision.set(seen)
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}
