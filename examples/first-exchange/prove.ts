import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Report, renderReport, runSuite } from '@fallnetz/conformance'
import { type Catalog, type Contract, isObject, type JsonValue, parseJson } from '@fallnetz/core'
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

/** The first of the contract's valid examples that is a message. */
function firstMessage({ files }: Contract): JsonValue {
  for (const [path, text] of files) {
    const example = path.startsWith('examples/valid/') ? parseJson(text) : null
    const message = isObject(example) ? example['message'] : undefined
    if (isObject(message) && isObject(message['envelope'])) return message
  }
  return null
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
