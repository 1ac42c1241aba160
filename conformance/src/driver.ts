import { isObject, type JsonObject, type JsonValue, KnownError } from '@fallnetz/core'
import type { Http } from './http.ts'
import { bodyOf, type Exchange, problemCode } from './kit/exchange.ts'

/** A party the driver is told about; without an address it is served by mailbox. */
interface Partner {
  readonly organisation: string
  readonly role: string
  readonly baseUrl?: string
  /** Bearer token the system uses towards this partner. */
  readonly token?: string
}

/** What the driver made of a command: queued, or refused with a problem code. */
export type Driven =
  | { readonly kind: 'queued'; readonly messageId: string; readonly exchange: Exchange }
  | { readonly kind: 'refused'; readonly code: string; readonly exchange: Exchange }

/** The driver of the system under test within one run; see driver.openapi.yaml. */
export interface DriverRun {
  /** Makes the system send a command. Throws KnownError `driver-failed` when the answer is none of the interface. */
  command(processId: string, command: string, payload: JsonValue): Promise<Driven>
  /** The message as the system keeps it; undefined when it knows none. */
  stored(messageId: string): Promise<JsonValue | undefined>
  /** Cleans up. Never throws: there is nothing left to do about it. */
  end(): Promise<void>
}

interface DriverOptions {
  readonly http: Http
  /** Still works when the run was interrupted. */
  readonly cleaning: Http
  readonly url: string
  readonly token: string
  readonly runId: string
  readonly contract: { readonly id: string; readonly version: string }
  readonly role: string
  readonly partners: readonly Partner[]
}

/** Opens a run at the driver, which forgets earlier ones. Throws KnownError `driver-failed` saying what is wrong. */
export async function openDriver(options: DriverOptions): Promise<DriverRun> {
  const base = options.url.replace(/\/+$/, '')
  const headers = {
    authorization: `Bearer ${options.token}`,
    accept: 'application/json',
    'content-type': 'application/json',
  }

  async function call(method: string, path: string, body?: JsonValue, http = options.http): Promise<Exchange> {
    const exchange = await http.send({
      call: `${method} {driver}${path.replace(options.runId, '{runId}')}`,
      method,
      url: `${base}${path}`,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (exchange.answered !== undefined) return exchange
    throw failed(exchange, 'gibt keine Antwort', 'does not answer')
  }

  holdToContract(await call('GET', '/'), options)
  const opened = await call('POST', '/runs', {
    runId: options.runId,
    partners: options.partners.map((one) => ({ ...one })),
  })
  if (opened.answered?.status !== 201) throw failed(opened, ...unexpected(opened, 201))
  const path = `/runs/${options.runId}`

  return {
    async command(processId, command, payload) {
      const exchange = await call('POST', `${path}/commands`, { processId, command, payload })
      const status = exchange.answered?.status
      const messageId = bodyOf(exchange)?.['messageId']
      if (status === 202 && typeof messageId === 'string') return { kind: 'queued', messageId, exchange }
      const code = problemCode(exchange)
      if ((status === 404 || status === 409 || status === 422) && code !== undefined)
        return { kind: 'refused', code, exchange }
      throw failed(exchange, ...unexpected(exchange, 202))
    },
    async stored(messageId) {
      const exchange = await call('GET', `${path}/messages/${messageId}`)
      if (exchange.answered?.status === 404) return undefined
      if (exchange.answered?.status === 200) return exchange.answered.json
      throw failed(exchange, ...unexpected(exchange, 200))
    },
    async end() {
      await call('DELETE', path, undefined, options.cleaning).catch(() => undefined)
    },
  }
}

function holdToContract(exchange: Exchange, { contract, role }: DriverOptions): void {
  const body = bodyOf(exchange)
  if (exchange.answered?.status !== 200 || body === undefined) throw failed(exchange, ...unexpected(exchange, 200))
  if (body['environment'] !== 'test') {
    throw failed(
      exchange,
      'meldet keine Testumgebung (environment: test)',
      'does not report a test environment (environment: test)',
    )
  }
  const contracts = Array.isArray(body['contracts']) ? body['contracts'].filter(isObject) : []
  if (contracts.some((one) => fits(one, contract, role))) return
  const name = `${contract.id}@${contract.version}`
  throw failed(
    exchange,
    `bietet ${name} in der Rolle „${role}“ nicht an`,
    `does not offer ${name} in the role "${role}"`,
  )
}

function fits(entry: JsonObject, contract: DriverOptions['contract'], role: string): boolean {
  const { roles } = entry
  return (
    entry['id'] === contract.id && entry['version'] === contract.version && Array.isArray(roles) && roles.includes(role)
  )
}

function unexpected(exchange: Exchange, wanted: number): [de: string, en: string] {
  const status = exchange.answered?.status
  const code = problemCode(exchange)
  const given = `${status}${code === undefined ? '' : ` ${code}`}`
  return [`antwortet mit ${given} statt ${wanted}`, `answers ${given} instead of ${wanted}`]
}

function failed(exchange: Exchange, de: string, en: string): KnownError {
  return new KnownError('driver-failed', {
    de: `Der Treiber des Systems ${de} (${exchange.call}). Prüfen Sie „driver“ in der Target-Datei und driver.openapi.yaml.`,
    en: `The driver of the system ${en} (${exchange.call}). Check "driver" in the target file and driver.openapi.yaml.`,
  })
}
