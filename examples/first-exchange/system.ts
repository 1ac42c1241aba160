import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Trial } from '../smallest-conforming-system/trial.ts'

/** What the thread of the system is told. */
export interface SystemTask {
  readonly contract: string
  readonly schemas: string
  readonly port: number
}

/** Starts the smallest conforming system on a thread of its own, with secrets made up for this one time. */
export async function startSystem(task: SystemTask): Promise<Trial> {
  const thread = new Worker(new URL('system-thread.ts', import.meta.url), { workerData: task })
  // The first thing it says is where it is; if it fails instead, `once` rejects with the reason.
  const [{ url, target }] = (await once(thread, 'message')) as [Pick<Trial, 'url' | 'target'>]
  const close = async () => {
    const ended = once(thread, 'exit')
    thread.postMessage('close')
    await ended
  }
  return { url, target, close }
}
