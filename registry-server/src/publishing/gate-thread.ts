import { parentPort, workerData } from 'node:worker_threads'
import { type Catalog, type Contract, checkContract, type Finding, KnownError } from '@fallnetz/core'

export interface GateQuestion {
  readonly catalog: Catalog
  readonly contract: Contract
}

// gate.ts is the only one who starts this thread, and hands over exactly this.
const { catalog, contract } = workerData as GateQuestion
parentPort?.postMessage(await findings())

async function findings(): Promise<readonly Finding[]> {
  try {
    return await checkContract(catalog, contract)
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    // Whatever keeps the check from looking further is itself what has to be put right first.
    return [{ code: error.code, severity: 'error', at: 'contract.json#', message: error.text }]
  }
}
