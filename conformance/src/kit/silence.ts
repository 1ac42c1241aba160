import type { Text } from '@fallnetz/core'
import type { Exchange } from './exchange.ts'

/** Says in words why there was no answer. */
export function explainSilence(exchange: Exchange, withinMs: number): Text {
  const { call, silence } = exchange
  switch (silence) {
    case 'timeout':
      return {
        de: `${call}: Binnen ${withinMs} ms kam keine vollständige Antwort. Antworten Sie auf jede Anfrage, auch auf eine falsche.`,
        en: `${call}: within ${withinMs} ms no complete answer came. Answer every request, a wrong one too.`,
      }
    case 'garbage':
      return {
        de: `${call}: Die Antwort ist kein HTTP. Prüfen Sie Adresse und Anschluss.`,
        en: `${call}: the answer is not HTTP. Check address and port.`,
      }
    case 'too-large':
      return {
        de: `${call}: Die Antwort ist größer als 8 MiB und wurde abgebrochen. Senden Sie nur, was die Schnittstelle nennt.`,
        en: `${call}: the answer is larger than 8 MiB and was cut off. Send only what the interface names.`,
      }
    default:
      return {
        de: `${call}: Die Verbindung kam nicht zustande oder riss ab. Antworten Sie, bevor Sie eine Verbindung schließen.`,
        en: `${call}: the connection was not made or broke. Answer before you close a connection.`,
      }
  }
}
