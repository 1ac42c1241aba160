import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { namedLists } from '../codelists/named-lists.ts'
import type { WorkerStart } from './tasks.ts'

export interface ThreadOptions {
  readonly workers: number
  /** Largest heap of a thread, in MB. */
  readonly memoryLimit?: number
  /** So many tasks a thread holds at a time; one unless told. With two the next is at hand when one is done. */
  readonly tasksAtHand?: number
}

/** Starts threads that run worker.ts, from source as well as from dist. They stay until the pool is destroyed. */
export function startThreads(start: WorkerStart, { workers, memoryLimit, tasksAtHand = 1 }: ThreadOptions): Piscina {
  const name = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js'
  const threads = new Piscina({
    filename: fileURLToPath(new URL(name, import.meta.url)),
    name: 'judgeMessage',
    workerData: { ...start, catalog: whatJudgingNeeds(start.catalog) },
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: tasksAtHand,
    ...(memoryLimit !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memoryLimit } }),
  })
  threads.on('error', (error: Error) => {
    // A thread that ran out of memory after its task was given up: nobody waits for it, another takes its place.
    if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
  })
  return threads
}

/** The catalogue without examples, documents and lists that no message names: a copy of it goes to every thread. */
function whatJudgingNeeds(catalog: WorkerStart['catalog']): WorkerStart['catalog'] {
  const needed = (path: string) => path.endsWith('.schema.json') || path === 'process.json'
  const slim = [...catalog.contracts].map(([name, contract]) => {
    return [name, { ...contract, files: new Map([...contract.files].filter(([path]) => needed(path))) }] as const
  })
  return { contracts: new Map(slim), codelists: namedLists(catalog) }
}
