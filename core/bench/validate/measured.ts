/** Run as a process of its own: judges one file in one way and prints what that took. */
import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  chunksOfFile,
  createValidator,
  type LineCounts,
  type LineFindings,
  readFolder,
  schemaIndexOf,
  validateLines,
} from '@fallnetz/core'
import { validateLinesInWorkers } from '@fallnetz/core/workers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { requestSchema, schemas } from './messages.ts'

export type Way = 'bare' | 'one' | 'two'

export interface Measured {
  readonly messages: number
  readonly seconds: number
  /** Highest memory of the whole process, in MB. */
  readonly memory: number
}

const { positionals } = parseArgs({ allowPositionals: true })
const [way = '', file = ''] = positionals
const catalog = readFolder(schemas)
const judge = { bare, one, two }[way as Way]
const began = performance.now()
const messages = await judge()
const seconds = (performance.now() - began) / 1000
const memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ messages, seconds, memory } satisfies Measured))

async function one(): Promise<number> {
  return counted(validateLines(await createValidator(catalog), chunksOfFile(file)))
}

async function two(): Promise<number> {
  return counted(validateLinesInWorkers(catalog, chunksOfFile(file), { workers: 2 }))
}

/** What anybody would write: lines, JSON.parse and a schema compiled by ajv with its own formats. */
async function bare(): Promise<number> {
  const ajv = new Ajv2020({ strict: true })
  formats.default(ajv)
  for (const word of ['x-i18n', 'x-sensitivity', 'x-legal-basis', 'x-rules', 'x-codelist']) ajv.addKeyword(word)
  for (const { schema } of schemaIndexOf(catalog).values()) ajv.addSchema(schema)
  const check = ajv.getSchema(requestSchema)
  let count = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    const text = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer])
    let start = 0
    for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, start)) {
      if (!check?.(JSON.parse(text.toString('utf8', start, end)))) throw new Error('an invalid message')
      count += 1
      start = end + 1
    }
    rest = text.subarray(start)
  }
  return count
}

async function counted(lines: AsyncGenerator<LineFindings, LineCounts, void>): Promise<number> {
  const { value, done } = await lines.next()
  if (!done) throw new Error(`line ${value.line}: ${value.findings[0]?.message.en}`)
  return value.valid
}
