import { Worker } from 'node:worker_threads'
import { type Catalog, type Contract, type Finding, KnownError } from '@fallnetz/core'
import type { GateQuestion } from './gate-thread.ts'

/** What a contract gets wrong, judged in the company of the catalogue it would join. */
export type Gate = (catalog: Catalog, contract: Contract) => Promise<readonly Finding[]>

export interface GateLimits {
  /** Milliseconds one contract may take. */
  readonly timeLimit: number
  /** Megabytes of memory it may use. */
  readonly memoryLimit: number
}

/**
 * A gate on a thread of its own: a contract that takes too long or too much ends the thread, not the registry, and
 * readers notice nothing. Throws KnownError `validation-timeout` or `validation-out-of-memory`.
 */
export function gateOnThread({ timeLimit, memoryLimit }: GateLimits): Gate {
  return (catalog, contract) =>
    new Promise((resolve, reject) => {
      const question: GateQuestion = { catalog, contract }
      const thread = new Worker(threadFile(), {
        workerData: question,
        resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
        ...sourcesToo(),
      })
      const timer = setTimeout(() => {
        reject(tooLong())
        void thread.terminate()
      }, timeLimit)
      thread.once('message', (findings: readonly Finding[]) => resolve(findings))
      thread.once('error', (error) => reject(isOutOfMemory(error) ? tooMuch(error) : error))
      thread.once('exit', () => {
        clearTimeout(timer)
        reject(new Error('The thread of the gate ended without an answer.'))
      })
    })
}

function threadFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './gate-thread.ts' : './gate-thread.js', import.meta.url)
}

// Running from the sources, the thread has to find the other packages' sources as well.
function sourcesToo(): { execArgv?: string[] } {
  return import.meta.url.endsWith('.ts') ? { execArgv: ['--conditions=@fallnetz/source'] } : {}
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooLong(): KnownError {
  return new KnownError('validation-timeout', {
    de: 'Die Prüfung dieses Vertrags dauerte zu lange. Teilen Sie große Schemas auf und vereinfachen Sie Muster.',
    en: 'Checking this contract took too long. Split large schemas and simplify patterns.',
  })
}

function tooMuch(cause: unknown): KnownError {
  return new KnownError(
    'validation-out-of-memory',
    {
      de: 'Die Prüfung dieses Vertrags brauchte zu viel Speicher. Teilen Sie große Schemas und Beispiele auf.',
      en: 'Checking this contract needed too much memory. Split large schemas and examples.',
    },
    { cause },
  )
}
