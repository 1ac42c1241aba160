import { readFileSync } from 'node:fs'
import { type Catalog, catalogOf, contractFromFiles, createValidator, type JsonValue, KnownError } from '@fallnetz/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTargetFile } from './target-file.ts'

const smallest = {
  system: { name: 'Fachverfahren', version: '1.0' },
  environment: 'test',
  organisation: 'urn:fallnetz:test:organisation:traeger',
  actors: {
    source: { organisation: 'urn:fallnetz:test:organisation:kommune', auth: { kind: 'bearer', token: 'abcd' } },
    target: { organisation: 'urn:fallnetz:test:organisation:traeger' },
    stranger: { organisation: 'urn:fallnetz:test:organisation:fremd', auth: { kind: 'bearer', token: 'efgh' } },
  },
} as const

const full = {
  ...smallest,
  system: { ...smallest.system, operator: 'Rechenzentrum' },
  environment: 'staging',
  actors: {
    ...smallest.actors,
    source: {
      organisation: 'urn:fallnetz:test:organisation:kommune',
      auth: {
        kind: 'oauth2-client-credentials',
        tokenUrl: 'https://login.example/token',
        clientId: 'suite',
        clientSecret: 'geheim',
        scope: 'test',
      },
    },
  },
  driver: { url: 'http://127.0.0.1:4020/driver', token: 'ijkl' },
  listen: { host: '127.0.0.1', port: 0, publicUrl: 'https://suite.example' },
  limits: { requestsPerSecond: 50, answerWithinMs: 2000, requestTimeoutMs: 500 },
} as const

const wrong: { claim: string; at: string; file: JsonValue; onlyByReader?: true }[] = [
  { claim: 'a list is no target file', at: '/', file: [] },
  { claim: 'an unknown entry is named', at: '/sytem', file: { ...smallest, sytem: {} } },
  { claim: 'the system needs a version', at: '/system/version', file: { ...smallest, system: { name: 'x' } } },
  { claim: 'a live system is refused', at: '/environment', file: { ...smallest, environment: 'production' } },
  { claim: 'the environment is one of two', at: '/environment', file: { ...smallest, environment: 'prod' } },
  {
    claim: 'an organisation is made up',
    at: '/organisation',
    file: { ...smallest, organisation: 'urn:fallnetz:organisation:echt' },
  },
  {
    claim: 'the tested organisation is the same in both places',
    at: '/actors/target/organisation',
    file: { ...smallest, organisation: 'urn:fallnetz:test:organisation:andere' },
    onlyByReader: true,
  },
  {
    claim: 'the three parties differ',
    at: '/actors',
    file: { ...smallest, actors: { ...smallest.actors, stranger: smallest.actors.source } },
    onlyByReader: true,
  },
  {
    claim: 'a party needs to sign in',
    at: '/actors/stranger/auth/kind',
    file: {
      ...smallest,
      actors: { ...smallest.actors, stranger: { organisation: 'urn:fallnetz:test:organisation:fremd' } },
    },
  },
  {
    claim: 'a secret that was not filled in is named',
    at: '/driver/token',
    file: { ...smallest, driver: { url: 'https://x.example', token: 'env:DRIVER_TOKEN' } },
  },
  {
    claim: 'a token that no header can carry is refused',
    at: '/driver/token',
    file: { ...smallest, driver: { url: 'https://x.example', token: 'zwei\nzeilen' } },
  },
  {
    claim: 'an address is a web address',
    at: '/driver/url',
    file: { ...smallest, driver: { url: 'ftp://x', token: 'abcd' } },
  },
  {
    claim: 'no password in an address',
    at: '/driver/url',
    file: { ...smallest, driver: { url: 'https://a:b@x', token: 'abcd' } },
  },
  { claim: 'a port is a number', at: '/listen/port', file: { ...smallest, listen: { host: 'localhost', port: '80' } } },
  { claim: 'a limit has bounds', at: '/limits/answerWithinMs', file: { ...smallest, limits: { answerWithinMs: 1 } } },
]

let catalog: Catalog
const id = 'https://w3id.org/fallnetz/conformance/1.0.0/target-file.schema.json'

beforeAll(() => {
  const manifest = {
    ...{ id: 'conformance', version: '1.0.0', kind: 'library', status: 'draft', dependsOn: [] },
    ...{ title: { de: 'Prüfung', en: 'Suite' }, description: { de: 'Prüfung', en: 'Suite' } },
  }
  const schema = readFileSync(new URL('../target-file.schema.json', import.meta.url), 'utf8')
  const files = new Map([
    ['contract.json', JSON.stringify(manifest)],
    ['target-file.schema.json', schema],
  ])
  catalog = catalogOf([contractFromFiles(files, 'conformance')])
})

describe('readTargetFile', () => {
  test.each([
    { claim: 'the smallest file is enough', file: smallest },
    { claim: 'every entry is read', file: full },
  ])('$claim, and the schema agrees', async ({ file }) => {
    expect(readTargetFile(file)).toEqual(file)
    const validator = await createValidator(catalog)
    expect(validator.validateValue(file, { schema: id }).findings).toEqual([])
  })

  test.each(wrong)('$claim', async ({ at, file, onlyByReader }) => {
    const error = thrownBy(() => readTargetFile(file))
    expect(error.code).toBe('target-file-invalid')
    expect(error.text.de).toContain(`Target-Datei, ${at}: `)
    expect(error.text.en).toContain(`Target file, ${at}: `)
    const validator = await createValidator(catalog)
    expect(validator.validateValue(file, { schema: id }).findings.length > 0).toBe(onlyByReader !== true)
  })
})

function thrownBy(act: () => unknown): KnownError {
  try {
    act()
  } catch (error) {
    if (error instanceof KnownError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
