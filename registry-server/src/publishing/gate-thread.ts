import { parentPort, workerData } from 'node:worker_threads'
import { type Catalog, type Contract, type Finding, KnownError, type Text } from '@fallnetz/core'
import { check } from './check.ts'

export interface GateQuestion {
  readonly catalog: Catalog
  readonly contract: Contract
}

export type GateAnswer = { readonly findings: readonly Finding[] } | { readonly code: string; readonly text: Text }

// gate.ts is the only one who starts this thread, and hands over exactly this.
const { catalog, contract } = workerData as GateQuestion
parentPort?.postMessage(await answer())

async function answer(): Promise<GateAnswer> {
  try {
    return { findings: await check(catalog, contract) }
  } catch (error) {
    if (error instanceof KnownError) return { code: error.code, text: error.text }
    throw error
  }
}
