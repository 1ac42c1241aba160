import { createServer } from 'node:net'
import { KnownError } from '@fallnetz/core'

/**
 * The port we like, so that addresses stay the same, or 0 (any other) when it is taken. Throws KnownError `port-busy`
 * when somebody insists on a taken one, and `port-invalid` when it is no port.
 */
export async function portFor(preferred: number, insisted: string | undefined, host: string): Promise<number> {
  if (insisted === undefined) return (await isFree(preferred, host)) ? preferred : 0
  const port = Number(insisted)
  if (!/^\d{1,5}$/.test(insisted) || port < 1 || port > 65_535) {
    throw new KnownError('port-invalid', {
      de: `„${insisted}“ ist kein Port. Geben Sie eine Zahl von 1 bis 65535 an.`,
      en: `"${insisted}" is not a port. Give a number from 1 to 65535.`,
    })
  }
  if (await isFree(port, host)) return port
  throw new KnownError('port-busy', {
    de: `Der Port ${port} ist belegt. Geben Sie einen anderen an oder lassen Sie die Angabe weg.`,
    en: `Port ${port} is busy. Give another or leave it out.`,
  })
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
