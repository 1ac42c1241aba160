import { randomUUID } from 'node:crypto'
import { isObject, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Broken } from '../generate/generated.ts'
import { type Answer, bodyOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'

/** Rules of every message schema are broken one by one, and nothing else with them; every kind of rule in every run. */
export const messageViolations: Check = {
  id: 'message-violations',
  title: { de: 'Was dem Schema widerspricht, wird abgewiesen', en: 'What breaks the schema is refused' },
  requirements: ['MSG-01'],
  async run(kit) {
    const { party, sender, steps, chart, generated, random, rulebook } = kit
    const meant = 'invalid' as const
    const kindOf = ({ keyword, at }: Broken): string => `${keyword} ${at.split('/', 2).join('/')}`
    const processId = randomUUID()
    const base = rulebook.fullest(chart.start)
    const start = sender.opening(processId, 'source', base === undefined ? {} : { base })
    const wrongStarts = generated.violations(chart.start, start).filter(fitsOnTheWire)
    for (const broken of random.spread(wrongStarts, mostStarts, kindOf)) {
      judge(kit, broken, await party.start(broken.message, { meant }))
    }
    kit.claims.refused('MSG-01', await party.read(processId), 'process-not-found', nothingBegun)

    const conversation = await steps.begin()
    for (const command of chart.commands) {
      // The envelope is the same in every message; breaking it once, above, is enough.
      const broken = generated.payloadViolations(command, sender.message(conversation, command)).filter(fitsOnTheWire)
      for (const one of random.spread(broken, mostOthers, kindOf)) {
        const { etag } = conversation
        judge(kit, one, await party.command(conversation.processId, command.command, one.message, etag, { meant }))
      }
    }
  },
}

// Another seed draws others; over a few runs every rule has its turn.
const mostStarts = 200
const mostOthers = 12

function judge({ claims }: Kit, broken: Broken, answer: Answer): void {
  const where = {
    de: `${broken.at || '/'} verletzt ${broken.keyword}`,
    en: `${broken.at || '/'} breaks ${broken.keyword}`,
  }
  if (!claims.refused('MSG-01', answer, 'invalid-message', advice, where)) return
  const findings = bodyOf(answer)?.['findings']
  const places = Array.isArray(findings) ? findings.filter(isObject).map((finding) => finding['at']) : []
  claims.claim(
    'MSG-01',
    places.some((at) => isNear(at, broken.at)),
    misplaced(broken.at, places[0]),
    answer,
  )
}

// What is missing or too much may be reported at the thing itself or at the object around it.
function isNear(at: unknown, wanted: string): boolean {
  if (typeof at !== 'string') return false
  const parent = wanted.slice(0, Math.max(wanted.lastIndexOf('/'), 0))
  return at === wanted || at === parent || at.startsWith(`${wanted}/`)
}

function fitsOnTheWire({ message }: Broken): boolean {
  return JSON.stringify(message).length < 900_000
}

function misplaced(wanted: string, given: unknown): Text {
  const shown = typeof given === 'string' ? given || '/' : '–'
  return {
    de: `Die Ablehnung nennt ${shown} als Fundstelle, falsch ist ${wanted || '/'}. Nennen Sie in findings/at den JSON-Pointer der falschen Stelle.`,
    en: `The refusal names ${shown} as the place, wrong is ${wanted || '/'}. Name the JSON Pointer of the wrong place in findings/at.`,
  }
}

const advice: Text = {
  de: 'Prüfen Sie jede Nachricht vollständig gegen ihr Schema, bevor Sie etwas tun.',
  en: 'Check every message completely against its schema before you do anything.',
}
const nothingBegun: Text = {
  de: 'Eine abgewiesene Nachricht darf keinen Vorgang anlegen.',
  en: 'A refused message must not begin a process.',
}
