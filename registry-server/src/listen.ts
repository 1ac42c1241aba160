import { KnownError, type Text } from '@fallnetz/core'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'

/** Begins to answer. Throws KnownError `port-busy`, `port-forbidden` or `host-unknown`. */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const why = refusedListens[code]
    if (why === undefined) throw cause
    throw new KnownError(why.code, why.text(host, port), { cause })
  }
}

const refusedListens: Readonly<Record<string, { code: string; text: (host: string, port: number) => Text }>> = {
  EADDRINUSE: {
    code: 'port-busy',
    text: (host, port) => ({
      de: `Auf ${host}:${port} läuft schon etwas. Beenden Sie es oder wählen Sie mit --port einen anderen Anschluss.`,
      en: `Something runs on ${host}:${port} already. End it, or choose another port with --port.`,
    }),
  },
  EACCES: {
    code: 'port-forbidden',
    text: (_, port) => ({
      de: `Anschluss ${port} darf dieses Konto nicht benutzen. Wählen Sie mit --port einen ab 1024.`,
      en: `This account may not use port ${port}. Choose one from 1024 with --port.`,
    }),
  },
  ...Object.fromEntries(
    ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].map((code) => [
      code,
      {
        code: 'host-unknown',
        text: (host: string) => ({
          de: `Die Adresse ${host} gehört nicht zu diesem Rechner. Berichtigen Sie --host.`,
          en: `The address ${host} does not belong to this machine. Correct --host.`,
        }),
      },
    ]),
  ),
}
