import { relative } from 'node:path'
import type { Catalog, Contract } from '@fallnetz/core'
import { commandsOf, processOf } from '@fallnetz/core'
import type { Proof } from './prove.ts'
import { say } from './say.ts'

const germanStatus = {
  draft: 'Entwurf',
  published: 'veröffentlicht',
  deprecated: 'auslaufend',
  retired: 'zurückgezogen',
}
const germanOutcome = { passed: 'bestanden', failed: 'nicht bestanden', incomplete: 'unvollständig' }

export function tellContracts(registryUrl: string, catalog: Catalog): void {
  say({ de: `Register: ${registryUrl}`, en: `Registry: ${registryUrl}` })
  for (const { id, version, manifest } of catalog.contracts.values()) {
    const { title, status } = manifest
    console.log(`  ${id}@${version}  ${title.de} (${germanStatus[status]})  ·  ${title.en} (${status})`)
  }
}

export function tellVerdict({ report, html, json }: Proof): void {
  const { outcome, requirements, checks, exchanges, durationMs } = report
  const time = `${(durationMs / 1000).toFixed(1)} s`
  say({
    de: `Prüfung: ${germanOutcome[outcome]} (${requirements.length} Anforderungen, ${checks.length} Prüfungen, ${exchanges} Aufrufe, ${time})`,
    en: `Suite: ${outcome} (${requirements.length} requirements, ${checks.length} checks, ${exchanges} calls, ${time})`,
  })
  say({ de: `Bericht: ${shown(html)} und ${shown(json)}`, en: `Report: ${shown(html)} and ${shown(json)}` })
}

/** Three commands with real addresses, to be copied into a second window. */
export function tellWhatNext(proof: Proof, contract: Contract, registryUrl: string, systemUrl: string): void {
  const { id, version } = contract
  const schema = commandsOf(processOf(contract))[0]?.message.replace('.schema.json', '') ?? id
  say({ de: '\nAls Nächstes, in einem zweiten Fenster:', en: 'Next, in a second window:' })
  console.log(`  npm run fallnetz -- validate ${shown(proof.message)}`)
  console.log(`  curl ${registryUrl}/v1/contracts/${id}/versions/${version}/bundles/${schema}`)
  const options = `--role target --contract ${id}@${version} --target ${shown(proof.targetFile)}`
  console.log(`  npm run fallnetz -- test ${systemUrl} ${options}\n`)
}

// Paths as one would type them from where one stands.
function shown(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}
