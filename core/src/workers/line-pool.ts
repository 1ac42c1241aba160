import { availableParallelism } from 'node:os'
import type { Catalog } from '../contracts/contract.ts'
import { defaultMaxBytes, tooLarge } from '../json/parse.ts'
import { lineBlocks } from '../validation/line-blocks.ts'
import { asFinding, type LineCounts, type LineFindings } from '../validation/lines.ts'
import type { ValidatorOptions } from '../validation/validator.ts'
import { type Answer, type LinesResult, type LinesTask, unwrap } from './tasks.ts'
import { startThreads } from './threads.ts'

export interface LinePoolOptions extends ValidatorOptions {
  /** `$id`; without it each line names its own. */
  readonly schema?: string
  /** Threads that judge; as many as the machine runs at once unless told. */
  readonly workers?: number
}

/**
 * Like validateLines, on several threads: the same lines in the same order, the same counts. Reads on only as fast as
 * the threads judge, so that memory stays flat. Throws KnownError as createValidator and validateText do.
 */
export async function* validateLinesInWorkers(
  catalog: Catalog,
  chunks: AsyncIterable<Uint8Array>,
  options: LinePoolOptions = {},
): AsyncGenerator<LineFindings, LineCounts, void> {
  const { schema, workers = availableParallelism(), ...limits } = options
  const pool = startThreads({ catalog, options: limits }, { workers, tasksAtHand })
  const tally = { line: 0, valid: 0, invalid: 0 }
  const waiting: Promise<Answer<LinesResult>>[] = []
  const judge = (lines: Uint8Array<ArrayBuffer>) => {
    const task: LinesTask = { lines, ...(schema !== undefined && { schema }) }
    const answer: Promise<Answer<LinesResult>> = pool.run(task, { name: 'judgeLines', transferList: [lines.buffer] })
    // Whoever waits for it hears of a failure; until then it must not count as unheard.
    answer.catch(() => undefined)
    waiting.push(answer)
  }

  async function* told(most: number): AsyncGenerator<LineFindings> {
    while (waiting.length > most) {
      const answer = await waiting.shift()
      if (answer === undefined) return
      const result = unwrap(answer)
      for (const { line, findings } of result.found) yield moved(line, findings, tally.line)
      tally.line += result.tally.line
      tally.valid += result.tally.valid
      tally.invalid += result.tally.invalid
    }
  }

  try {
    for await (const block of batches(chunks, limits.maxBytes ?? defaultMaxBytes)) {
      if (block !== 'too long') judge(block)
      else {
        yield* told(0)
        tally.line += 1
        tally.invalid += 1
        const error = tooLarge(limits.maxBytes ?? defaultMaxBytes)
        yield { line: tally.line, findings: [asFinding(error, tally.line)] }
      }
      yield* told(workers * tasksAtHand + 1)
    }
    yield* told(0)
    return { valid: tally.valid, invalid: tally.invalid }
  } finally {
    await pool.destroy()
  }
}

// Otherwise a thread waits for this one after each batch, and this one for its turn on a busy machine.
const tasksAtHand = 2

/** Enough for a thread to be busy a few milliseconds, little enough to hold several. */
const batchSize = 512 * 1024

/** Whole lines in memory of their own, which can be handed to a thread without copying. */
async function* batches(
  chunks: AsyncIterable<Uint8Array>,
  maxLine: number,
): AsyncGenerator<Uint8Array<ArrayBuffer> | 'too long'> {
  let batch = none
  let size = 0
  for await (const block of lineBlocks(chunks, maxLine)) {
    const lines = 'lines' in block ? block.lines : none
    const isFull = size + lines.length > batch.length
    if (size > 0 && (isFull || 'tooLong' in block)) {
      yield batch.subarray(0, size)
      size = 0
    }
    if (size === 0) batch = memoryFor(lines.length)
    batch.set(lines, size)
    size += lines.length
    if ('tooLong' in block) yield 'too long'
  }
  if (size > 0) yield batch.subarray(0, size)
}

const none: Uint8Array<ArrayBuffer> = new Uint8Array(0)

// Not from the pool that small buffers share: it would be gone with the first thread it is handed to.
function memoryFor(lines: number): Uint8Array<ArrayBuffer> {
  return Buffer.allocUnsafeSlow(Math.max(batchSize, lines))
}

function moved(line: number, findings: LineFindings['findings'], before: number): LineFindings {
  return { line: line + before, findings: findings.map((finding) => ({ ...finding, line: line + before })) }
}
