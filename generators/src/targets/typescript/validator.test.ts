import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createValidator, isObject, type JsonValue, parseJson, readFolder, schemaIndexOf } from '@fallnetz/core'
import { valuesOf } from '@fallnetz/core/arbitrary'
import { withRealCodes } from '@fallnetz/core/codelists'
import { violationsOf } from '@fallnetz/core/values'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../generators.ts'
import { exchangeOf } from '../../model/exchange.ts'
import { writeFiles } from '../../write.ts'

interface Judged {
  readonly valid: boolean
  readonly errors: readonly { readonly at: string; readonly code: string }[]
}

describe.each([
  { contract: 'visit@1.0.0', source: '../../../toy', values: 1_000 },
  { contract: 'referral@1.0.0', source: '../../../../schemas', values: 10_000 },
])('the validator of $contract', ({ contract, source, values }) => {
  const catalog = readFolder(fileURLToPath(new URL(source, import.meta.url)))
  const folder = mkdtempSync(join(tmpdir(), 'fallnetz-validator-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  beforeAll(async () => {
    writeFiles(folder, await generate('typescript', { catalog, contract }))
    writeFileSync(join(folder, 'judge.mjs'), judge)
  })

  test('says of every example what core says, and where', async () => {
    const examples = examplesOf(contract)
    const core = await judgedByCore(examples)
    const verdicts = await judgedByTheFile(examples)
    expect(verdicts.map(({ valid }) => valid)).toEqual(core.map(({ valid }) => valid))
    expect(core.filter(({ valid }) => valid).length).toBeGreaterThan(3)
    expect(core.filter(({ valid }) => !valid).length).toBeGreaterThan(3)
    for (const [index, { errors }] of verdicts.entries()) {
      // One error is told, and it is among those that core tells.
      for (const error of errors) expect(core[index]?.errors).toContainEqual(error)
    }
  }, 240_000)

  test(`says of ${values} drawn values what core says`, async () => {
    const drawn = draw(values)
    const core = await judgedByCore(drawn, 1)
    const valid = core.filter((verdict) => verdict.valid).length
    expect(await judgedByTheFile(drawn).then(onlyVerdicts)).toEqual(onlyVerdicts(core))
    expect(drawn.length).toBe(values)
    expect(Math.min(valid, values - valid)).toBeGreaterThan(values / 10)
  }, 240_000)

  function examplesOf(name: string): JsonValue[] {
    const files = [...(catalog.contracts.get(name)?.files ?? [])].filter(([path]) => path.startsWith('examples/'))
    const messages = files
      .map(([, text]) => parseJson(text))
      .flatMap((file) => (isObject(file) ? (file['message'] ?? []) : []))
    return messages.filter((message) => types().has(typeOf(message)))
  }

  function types(): Set<JsonValue | undefined> {
    const found = catalog.contracts.get(contract)
    return new Set(found === undefined ? [] : exchangeOf(catalog, found).commands.map(({ messageType }) => messageType))
  }

  /** Valid values of every message, what becomes of one when rule after rule is broken, and crosses between all these. */
  function draw(count: number): JsonValue[] {
    const index = withRealCodes(schemaIndexOf(catalog), catalog.codelists.values())
    const found = catalog.contracts.get(contract)
    const commands = found === undefined ? [] : exchangeOf(catalog, found).commands
    const share = Math.ceil(count / commands.length)
    const all = commands.flatMap(({ schemaId }) => {
      const valid = fc.sample(valuesOf(index, schemaId), { numRuns: 25, seed: 7 })
      const broken = violationsOf(index, schemaId, valid[0] ?? null).map((violation) => violation.value)
      const parents = [...valid, ...valid, ...valid, ...broken]
      const pairs = fc.tuple(fc.constantFrom(...parents), fc.constantFrom(...valid), fc.nat())
      const crosses = fc
        .sample(pairs, { numRuns: share, seed: 7 })
        .map(([one, other, where]) => cross(one, other, where))
      return [...valid, ...broken.slice(0, share / 2), ...crosses].slice(0, share)
    })
    return all.slice(0, count)
  }

  async function judgedByCore(messages: readonly JsonValue[], maxFindings = 100): Promise<Judged[]> {
    const validator = await createValidator(catalog, { maxFindings })
    const known = types()
    return messages.map((message) => {
      // A message that does not say what it is gets no verdict from core, and a "no" from the file.
      if (!known.has(typeOf(message)) || versionOf(message) !== '1.0.0') return { valid: false, errors: [] }
      // The file carries no code lists: it leaves the codes to those who do.
      const findings = validator.validateValue(message).findings.filter(({ code }) => !aboutCodes.has(code))
      return { valid: findings.length === 0, errors: findings.map(({ at, code }) => ({ at, code })) }
    })
  }

  async function judgedByTheFile(messages: readonly JsonValue[]): Promise<Judged[]> {
    const lines = await run(
      join(folder, 'judge.mjs'),
      messages.map((message) => `${JSON.stringify(message)}\n`).join(''),
    )
    return lines
      .trim()
      .split('\n')
      .map((line) => parseJson(line) as unknown as Judged)
  }
})

const aboutCodes = new Set(['code-unknown', 'codelist-unknown', 'codelist-version-unknown'])

const judge = `
import { readFileSync } from 'node:fs'
import { validate } from './validate.js'
for (const line of readFileSync(0, 'utf8').trimEnd().split('\\n')) {
  const verdict = validate(JSON.parse(line))
  const errors = (verdict.errors ?? []).map(({ at, code }) => ({ at, code }))
  process.stdout.write(JSON.stringify({ valid: verdict.valid, errors }) + '\\n')
}
`

/** The one with a part of the other in the same place; which part, the number says. */
function cross(one: JsonValue, other: JsonValue, where: number): JsonValue {
  if (!isObject(one) || !isObject(other)) return other
  const names = Object.keys(other).filter((name) => name !== 'messageType' && name !== 'schemaVersion')
  const name = names[where % names.length]
  if (name === undefined) return one
  const deeper = where % 3 > 0 && isObject(one[name])
  const part = deeper ? cross(one[name] ?? null, other[name] ?? null, Math.floor(where / 3)) : other[name]
  return { ...one, [name]: part ?? null }
}

function onlyVerdicts(judged: readonly Judged[]): boolean[] {
  return judged.map(({ valid }) => valid)
}

function typeOf(message: JsonValue): JsonValue | undefined {
  return isObject(message) && isObject(message['envelope']) ? message['envelope']['messageType'] : undefined
}

function versionOf(message: JsonValue): JsonValue | undefined {
  return isObject(message) && isObject(message['envelope']) ? message['envelope']['schemaVersion'] : undefined
}

function run(path: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disallow-code-generation-from-strings', path], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', reject).on('close', () => resolve(output))
    child.stdin.end(input)
  })
}
