import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { KnownError, readFolder } from '@fallnetz/core'
import { createSystem } from './system.ts'

// node --conditions=@fallnetz/source main.ts --port 4020 --contract referral@1.0.0
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4020' },
    contract: { type: 'string', default: 'referral@1.0.0' },
    schemas: { type: 'string', default: fileURLToPath(new URL('../../schemas', import.meta.url)) },
    organisation: { type: 'string', default: 'urn:fallnetz:test:organisation:traeger-beispiel' },
    lang: { type: 'string', default: 'de' },
  },
})
const language = values.lang === 'en' ? 'en' : 'de'

try {
  const system = await createSystem({
    catalog: readFolder(values.schemas),
    contract: values.contract,
    organisation: values.organisation,
    accounts: [
      account('kommune-musterstadt', process.env['FALLNETZ_SOURCE_TOKEN']),
      account('fremde-stelle', process.env['FALLNETZ_STRANGER_TOKEN']),
    ],
    port: Number(values.port),
    language,
    ...(process.env['FALLNETZ_DRIVER_TOKEN'] === undefined
      ? {}
      : { driverToken: process.env['FALLNETZ_DRIVER_TOKEN'] }),
  })
  console.log({ de: `Bereit: ${system.url}`, en: `Ready: ${system.url}` }[language])
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void system.close())
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 2
}

function account(name: string, token: string | undefined) {
  return { organisation: `urn:fallnetz:test:organisation:${name}`, ...(token === undefined ? {} : { token }) }
}

function reasonOf(error: unknown): string {
  if (error instanceof KnownError) return error.text[language]
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return {
      de: `Der Port ${values.port} ist belegt. Wählen Sie mit --port einen anderen.`,
      en: `Port ${values.port} is busy. Choose another with --port.`,
    }[language]
  }
  throw error
}
