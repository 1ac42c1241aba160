import { parentPort, workerData } from 'node:worker_threads'
import { readFolder } from '@fallnetz/core'
import { groundOf } from '../trial.ts'
import { twins } from './all.ts'
import { hunt, severalAtATime } from './hunt.ts'

/** What the thread is given: which twins to hunt, and on which ground. */
interface Task {
  readonly ids: readonly string[]
  readonly contract: string
  readonly schemas: string
}

// Runs as a thread of its own, started by the bench; Worker data has the type its starter gave it.
const { ids, contract, schemas } = workerData as Task
const ground = await groundOf(readFolder(schemas), contract)
const chosen = twins.filter(({ id }) => ids.includes(id))
parentPort?.postMessage(await severalAtATime(chosen, 4, (twin) => hunt(ground, twin, 'whole')))
