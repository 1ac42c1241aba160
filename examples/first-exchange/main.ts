import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findContract, KnownError, readFolder } from '@fallnetz/core'
import { portFor } from './port.ts'
import { prove } from './prove.ts'
import { startRegistry } from './registry.ts'
import { say } from './say.ts'
import { startSystem } from './system.ts'
import { tellContracts, tellVerdict, tellWhatNext } from './tell.ts'

// npm start: registry, smallest system and suite, once round, and then open for questions.
const root = join(import.meta.dirname, '../..')
const host = '127.0.0.1'
const { values } = parseArgs({
  options: {
    // End after the verdict.
    once: { type: 'boolean', default: false },
    // Folder for the store, the reports and the target file.
    data: { type: 'string', default: join(root, '.fallnetz') },
    contract: { type: 'string', default: 'referral' },
    'registry-port': { type: 'string' },
    'system-port': { type: 'string' },
  },
})

try {
  process.exitCode = await firstExchange()
} catch (error) {
  if (!(error instanceof KnownError)) throw error
  say(error.text)
  process.exitCode = 2
}

async function firstExchange(): Promise<number> {
  const schemas = join(root, 'schemas')
  const catalog = readFolder(schemas)
  const contract = findContract(catalog, values.contract)
  const registryPort = await portFor(4010, values['registry-port'], host)
  const systemPort = await portFor(4020, values['system-port'], host)
  const running: Running[] = []
  try {
    const name = `${contract.id}@${contract.version}`
    const starting = [
      startSystem({ contract: name, schemas, port: systemPort }).then(noted(running)),
      startRegistry(join(values.data, 'registry'), schemas, host, registryPort).then(noted(running)),
    ] as const
    // Should one of them fail, the other must have started before it can be closed.
    await Promise.allSettled(starting)
    const [system, registry] = await Promise.all(starting)
    tellContracts(registry.url, catalog)
    say({ de: `Kleinstes regelgerechtes System: ${system.url}`, en: `Smallest conforming system: ${system.url}` })

    const proof = await prove(catalog, contract, system, values.data)
    tellVerdict(proof)
    if (!values.once) {
      tellWhatNext(proof, contract, registry.url, system.url)
      const seconds = (performance.now() / 1000).toFixed(1)
      say({ de: `Bereit nach ${seconds} s. Ende mit Strg-C.`, en: `Ready after ${seconds} s. Stop with Ctrl-C.` })
      await stopped()
    }
    return { passed: 0, failed: 1, incomplete: 2 }[proof.report.outcome]
  } finally {
    await Promise.all(running.map((one) => one.close()))
  }
}

interface Running {
  close(): Promise<void>
}

// Whatever has started is closed in the end, even when something beside it fails.
function noted<T extends Running>(running: Running[]): (one: T) => T {
  return (one) => {
    running.push(one)
    return one
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
