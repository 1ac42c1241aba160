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
    const { party, sender, steps, chart, generated, random } = kit
    // The generator has judged each of them; judging them again would only take time.
    const meant = 'anything' as const
    for (const broken of chosen(kit, generated.violations(chart.start), mostStarts)) {
      judge(kit, broken, await party.start(broken.message, { meant }))
    }

    // A number or a yes in quotes is a text; many libraries turn one into the other without being asked.
    const plain = sender.opening(randomUUID())
    for (const [name, quoted] of Object.entries({ sequence: '0', testMessage: 'true' })) {
      const envelope = { ...(isObject(plain['envelope']) ? plain['envelope'] : {}), [name]: quoted }
      const broken = { message: { ...plain, envelope }, at: `/envelope/${name}`, keyword: 'type' }
      judge(kit, broken, await party.start(broken.message, { meant }))
    }

    const { processId, etag } = await steps.begin()
    const others = random.spread(chart.commands, mostCommands, ({ trigger }) => trigger)
    for (const command of others) {
      // The envelope is the same in every message; breaking it once, above, is enough.
      for (const broken of chosen(kit, generated.payloadViolations(command), mostOthers)) {
        judge(kit, broken, await party.command(processId, command.command, broken.message, etag, { meant }))
      }
    }
  },
}

// Another seed draws others; over a few runs every rule of every message has its turn.
const mostStarts = 80
const mostCommands = 3
const mostOthers = 15

/** Some of the violations, of every kind of rule in every part; none too large to be sent. */
function chosen({ random }: Kit, all: readonly Broken[], count: number): Broken[] {
  const sendable = all.filter(({ message }) => JSON.stringify(message).length < 900_000)
  return random.spread(sendable, count, ({ keyword, at }) => `${keyword} ${at.split('/', 2).join('/')}`)
}

function judge({ claims }: Kit, broken: Pick<Broken, 'at' | 'keyword'>, answer: Answer): void {
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
