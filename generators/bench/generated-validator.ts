import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createValidator, isObject, type JsonValue, parseJson, readFolder } from '@fallnetz/core'
import { generate, writeFiles } from '@fallnetz/generators'

// How fast the generated validator is beside core's, on the same messages in the same run, and how large it is.
const contract = 'referral@1.0.0'
const catalog = readFolder(fileURLToPath(new URL('../../schemas', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'fallnetz-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true }))

const files = await generate('typescript', { catalog, contract })
writeFiles(folder, files)
const kilobytes = Buffer.byteLength(files.find(({ path }) => path === 'validate.js')?.text ?? '') / 1024
const start = performance.now()
const generated = await import(pathToFileURL(join(folder, 'validate.js')).href)
const loading = performance.now() - start

const texts = messages().map((message) => JSON.stringify(message))
const core = await createValidator(catalog)
const contestants = {
  'JSON.parse alone': (text: string) => JSON.parse(text) !== undefined,
  'JSON.parse + core': (text: string) => core.validateValue(parseJson(text)).findings.length === 0,
  'JSON.parse + generated': (text: string) => generated.validate(JSON.parse(text)).valid === true,
}
const best = new Map<string, number>()
for (let round = 0; round < 7; round++) {
  for (const [name, judge] of Object.entries(contestants))
    best.set(name, Math.max(best.get(name) ?? 0, perSecond(judge)))
}

for (const [name, speed] of best) console.log(`${name.padEnd(24)} ${Math.round(speed).toLocaleString('en')} messages/s`)
const ratio = (best.get('JSON.parse + generated') ?? 0) / (best.get('JSON.parse + core') ?? 1)
console.log(`generated / core         ${ratio.toFixed(2)} (bar: 0.90)`)
console.log(`size                     ${kilobytes.toFixed(0)} KiB (bar: 450), loaded in ${loading.toFixed(1)} ms`)
if (ratio < 0.9 || kilobytes > 450) process.exitCode = 1

function messages(): JsonValue[] {
  const examples = [...(catalog.contracts.get(contract)?.files ?? [])].filter(([path]) =>
    path.startsWith('examples/valid/'),
  )
  const all = examples
    .map(([, text]) => parseJson(text))
    .flatMap((file) => (isObject(file) ? (file['message'] ?? []) : []))
  return all.filter((message) => generated.validate(message).valid)
}

function perSecond(judge: (text: string) => boolean): number {
  const began = performance.now()
  let count = 0
  while (performance.now() - began < 150) {
    for (const text of texts) {
      if (!judge(text)) throw new Error('a valid example was refused')
      count += 1
    }
  }
  return (count / (performance.now() - began)) * 1000
}
