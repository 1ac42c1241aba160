import { parentPort, workerData } from 'node:worker_threads'
import { readFolder } from '@fallnetz/core'
import { groundOf, startTrial } from '../smallest-conforming-system/trial.ts'
import type { SystemTask } from './system.ts'

// Runs as a thread of its own: what the system does for an answer must not slow down whoever waits for it.
const { contract, schemas, port } = workerData as SystemTask
const { url, target, close } = await startTrial(await groundOf(readFolder(schemas), contract), { port })
parentPort?.postMessage({ url, target })
parentPort?.once('message', async () => {
  await close()
  parentPort?.close()
})
