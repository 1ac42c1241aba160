import { workerData } from 'node:worker_threads'
import { KnownError } from '../errors.ts'
import { judgeBlock, type LineFindings } from '../validation/lines.ts'
import { createValidator } from '../validation/validator.ts'
import type { Answer, LinesResult, LinesTask, MessageAnswer, MessageTask, WorkerStart } from './tasks.ts'

// Whoever starts this thread gives it a WorkerStart; see pool.ts.
const { catalog, options } = workerData as WorkerStart
const validator = createValidator(catalog, options)
// A catalogue that cannot be used is told to whoever sends the first task.
validator.catch(() => undefined)

/** Judges whole lines of NDJSON. */
export function judgeLines({ lines, schema }: LinesTask): Promise<Answer<LinesResult>> {
  return answer(async () => {
    const found: LineFindings[] = []
    const tally = { line: 0, valid: 0, invalid: 0 }
    const limits = options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }
    judgeBlock(await validator, lines, { ...limits, ...(schema !== undefined && { schema }) }, tally, found)
    return { found, tally }
  })
}

/** Judges one message. */
export function judgeMessage({ text, schema }: MessageTask): Promise<MessageAnswer> {
  return answer(async () => (await validator).validateText(text, schema === undefined ? {} : { schema }))
}

/** Answers when the thread is ready for work. */
export function beReady(): Promise<Answer<true>> {
  return answer(async () => {
    await validator
    return true as const
  })
}

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof KnownError) return { refused: { code: error.code, text: error.text } }
    throw error
  }
}
