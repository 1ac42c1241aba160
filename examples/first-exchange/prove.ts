import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Report, renderReport, runSuite } from '@fallnetz/conformance'
import { type Catalog, type Contract, isObject, type JsonValue, parseJson, processOf, startOf } from '@fallnetz/core'
import type { Trial } from '../smallest-conforming-system/trial.ts'

/** What is left on disk after a proof. */
export interface Proof {
  readonly report: Report
  readonly html: string
  readonly json: string
  /** A valid message to play with. */
  readonly message: string
  readonly targetFile: string
}

/** Runs the suite against the system, and keeps in a folder what it found and how to run it again. */
export async function prove(catalog: Catalog, contract: Contract, trial: Trial, folder: string): Promise<Proof> {
  const name = `${contract.id}@${contract.version}`
  const report = await runSuite({ url: trial.url, target: trial.target, catalog, contract: name, role: 'target' })
  const proof: Proof = {
    report,
    html: join(folder, 'report.html'),
    json: join(folder, 'report.json'),
    message: join(folder, 'message.json'),
    targetFile: join(folder, 'target.json'),
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(proof.html, await renderReport(report, 'html', 'de'))
  writeFileSync(proof.json, await renderReport(report, 'json', 'de'))
  writeFileSync(proof.message, printed(firstMessage(contract)))
  // It holds the tokens of this run: nobody else on this machine needs to read them.
  writeFileSync(proof.targetFile, printed(trial.target), { mode: 0o600 })
  return proof
}

/** The shortest of the contract's valid examples that start the process: the message everything begins with. */
function firstMessage(contract: Contract): JsonValue {
  const process = processOf(contract)
  const type = `${process.id}.${startOf(process)?.command}`
  const examples = [...contract.files].filter(([path]) => path.startsWith('examples/valid/'))
  const messages = examples.flatMap(([, text]) => {
    const example = parseJson(text)
    const message = isObject(example) ? example['message'] : undefined
    const envelope = isObject(message) ? message['envelope'] : undefined
    return isObject(message) && isObject(envelope) && envelope['messageType'] === type ? [message] : []
  })
  const [shortest = null] = messages.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  return shortest
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
