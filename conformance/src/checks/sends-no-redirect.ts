import type { AddressInfo } from 'node:net'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { sendsInto } from '../kit/deliveries.ts'
import { etagOf } from '../kit/exchange.ts'
import { httpServer } from '../wire/http-server.ts'

/** Messages with social data and tokens go where they were meant to go, whoever says otherwise. */
export const sendsNoRedirect: Check = {
  id: 'sends-no-redirect',
  title: { de: 'Weiterleitungen wird nicht gefolgt', en: 'Redirects are not followed' },
  requirements: ['SND-06'],
  needs: 'driver',
  async run(kit) {
    const { claims, party, pause, run } = kit
    const strayed: string[] = []
    const elsewhere = httpServer((request, response) => {
      strayed.push(request.headers.authorization === undefined ? 'message' : 'credentials')
      response.writeHead(202, { etag: '"1"' }).end('{}')
    })
    await new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = elsewhere.address() as AddressInfo
      for (const status of [307, 308] as const) {
        const to = `http://127.0.0.1:${port}/v1/elsewhere`
        const sent = await sendsInto(kit, [{ on: 'message', kind: 'redirect', status, to }])
        const { conversation } = sent
        if ((await sent.arrived(1, run.limits.answerWithinMs)) === undefined)
          return kit.blocked(await party.read(conversation.processId))
        await pause(200)
        claims.claim(
          'SND-06',
          strayed.length === 0,
          followed(status, strayed.includes('credentials')),
          sent.arrivals()[0]?.exchange,
        )
        // A redirect is no acceptance; only a later, ordinary answer may move the process.
        const taken = sent.arrivals().some((one) => one.exchange.answered?.status === 202)
        const read = await party.read(conversation.processId)
        const moved = etagOf(read) !== conversation.etag
        claims.claim('SND-06', taken || !moved, believed(status), read)
      }
    } finally {
      elsewhere.closeAllConnections()
      elsewhere.close()
    }
  },
}

function followed(status: number, withCredentials: boolean): Text {
  return {
    de: `Nach ${status} hat das System die Nachricht${withCredentials ? ' mit seinem Zugangstoken' : ''} an eine andere Adresse gesendet. Folgen Sie keiner Weiterleitung.`,
    en: `After ${status} the system has sent the message${withCredentials ? ' with its access token' : ''} to another address. Follow no redirect.`,
  }
}

function believed(status: number): Text {
  return {
    de: `GET {processId}: Nach ${status} hat das System den Übergang ausgeführt. Eine Weiterleitung ist keine Annahme.`,
    en: `GET {processId}: after ${status} the system has done the transition. A redirect is no acceptance.`,
  }
}
