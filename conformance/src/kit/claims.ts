import type { Text } from '@fallnetz/core'
import type { Rulebook } from '../rulebook.ts'
import { type Exchange, problemCode } from './exchange.ts'
import { Enough, type Ledger } from './ledger.ts'

/** How a check says what it found. Every claim counts as judged, whatever comes of it. */
export interface Claims {
  /** `text` says where, what and what to do; it is written down only when the claim does not hold. */
  claim(requirement: string, holds: boolean, text: Text, exchange?: Exchange): boolean
  /** The answer refuses with exactly this code, or one of these, and the status that belongs to it. */
  refused(
    requirement: string,
    answer: Exchange,
    code: string | readonly string[],
    advice: Text,
    circumstance?: Text,
  ): boolean
  /** The answer has exactly this status; 202 unless told. */
  accepted(requirement: string, answer: Exchange, advice: Text, circumstance?: Text, status?: number): boolean
}

// Ten sentences about one check help; a hundred hide the first.
const enough = 10

export function createClaims(rulebook: Rulebook, ledger: Ledger): Claims {
  function claim(requirement: string, holds: boolean, text: Text, exchange?: Exchange): boolean {
    ledger.judged.add(requirement)
    if (holds) return true
    ledger.breaches.push({ requirement, text, ...(exchange === undefined ? {} : { exchange }) })
    if (ledger.breaches.length >= enough) throw new Enough()
    return false
  }

  return {
    claim,
    refused(requirement, answer, code, advice, circumstance) {
      const refusals = [code].flat().map((one) => `${rulebook.problems.get(one)?.status} ${one}`)
      const holds = refusals.includes(`${answer.answered?.status} ${problemCode(answer)}`)
      return claim(requirement, holds, expected(answer, refusals.join(' / '), advice, circumstance), answer)
    },
    accepted(requirement, answer, advice, circumstance, status = 202) {
      return claim(
        requirement,
        answer.answered?.status === status,
        expected(answer, String(status), advice, circumstance),
        answer,
      )
    },
  }
}

/** "Where: it was this, expected is that. What to do." */
export function expected(exchange: Exchange, wanted: string, advice: Text, circumstance?: Text): Text {
  const code = problemCode(exchange)
  const given = `${exchange.answered?.status ?? '–'}${code === undefined ? '' : ` ${code}`}`
  const { de, en } = exchange.answered?.status === 429 ? tooFast : advice
  return {
    de: `${exchange.call}${aside(circumstance?.de)}: Die Antwort war ${given}, erwartet ist ${wanted}. ${de}`,
    en: `${exchange.call}${aside(circumstance?.en)}: the answer was ${given}, expected is ${wanted}. ${en}`,
  }
}

function aside(text: string | undefined): string {
  return text === undefined ? '' : ` (${text})`
}

const tooFast: Text = {
  de: 'Dem System kamen die Anfragen zu schnell. Tragen Sie in der Target-Datei limits.requestsPerSecond ein, oder heben Sie die Grenze im Testbetrieb an.',
  en: 'The requests came too fast for the system. Enter limits.requestsPerSecond in the target file, or raise the limit in test mode.',
}
