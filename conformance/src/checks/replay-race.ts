import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Conversation } from '../kit/conversation.ts'
import { bodyOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'
import { listedIds } from '../kit/pages.ts'
import { difference } from '../kit/same.ts'
import { ownSpots } from '../kit/spots.ts'

const atOnce = 8
// A race is won by chance now and then; who is careless loses one of three.
const rounds = 3

/** An impatient sender repeats before the answer is there: still it happens once. */
export const replayRace: Check = {
  id: 'replay-race',
  title: { de: 'Gleichzeitige Wiederholungen wirken einmal', en: 'Simultaneous repetitions take effect once' },
  requirements: ['IDM-03'],
  async run(kit) {
    const { party, sender, chart, claims } = kit
    let own: Conversation | undefined
    for (let round = 1; round <= rounds; round += 1) {
      own = await startedAtOnce(kit)
      if (own === undefined) return
    }
    if (own === undefined) return
    const { etag, processId } = own
    const { state } = own.copy
    const spot = ownSpots(chart).find((one) => one.state === state)
    if (spot === undefined) return
    const message = sender.message(own, spot.command)
    const as = 'stranger' as const
    const answers = await Promise.all(
      Array.from({ length: atOnce }, () => party.command(processId, spot.command.command, message, etag, { as })),
    )
    for (const answer of answers) claims.accepted('IDM-03', answer, advice)
    const read = await party.read(processId, { as })
    claims.claim('IDM-03', bodyOf(read)?.['state'] === chart.settle(spot.command.to), wrongState, read)
  },
}

/** One start, sent many times at once; undefined when it was not even accepted. */
async function startedAtOnce({ party, sender, steps, chart, claims }: Kit): Promise<Conversation | undefined> {
  const start = sender.opening(randomUUID(), 'stranger')
  const [first, ...others] = await Promise.all(Array.from({ length: atOnce }, () => sender.open(start, 'stranger')))
  if (first === undefined || !claims.accepted('IDM-03', first.answer, advice)) return undefined
  for (const { answer } of others) {
    const unlike = difference(first.answer, answer)
    claims.claim('IDM-03', unlike === undefined, unlike ?? advice, answer)
  }
  const events = await steps.events(first.conversation, chart.follow(chart.start).length)
  claims.claim('IDM-03', events.length === chart.follow(chart.start).length, twice)
  const listed = await listedIds(party, { limit: 100 }, 'stranger')
  claims.claim('IDM-03', listed.filter((id) => id === first.conversation.processId).length === 1, listedTwice)
  return first.conversation
}

const advice: Text = {
  de: 'Sichern Sie messageId so, dass von gleichzeitigen Nachrichten nur eine ausgeführt wird und alle dieselbe Antwort bekommen.',
  en: 'Secure messageId so that of simultaneous messages only one is carried out and all get the same answer.',
}
const twice: Text = {
  de: 'GET /v1/events: Gleichzeitige Wiederholungen haben mehr Ereignisse erzeugt als Übergänge. Führen Sie die Nachricht nur einmal aus.',
  en: 'GET /v1/events: simultaneous repetitions have made more events than transitions. Carry out the message only once.',
}
const listedTwice: Text = {
  de: 'GET der Liste: Der Vorgang steht nicht genau einmal darin. Legen Sie ihn nur einmal an.',
  en: 'GET of the list: the process is not in it exactly once. Create it only once.',
}
const wrongState: Text = {
  de: 'GET {processId}: Nach gleichzeitigen Wiederholungen stimmt der Zustand nicht. Führen Sie die Nachricht genau einmal aus.',
  en: 'GET {processId}: after simultaneous repetitions the state is wrong. Carry out the message exactly once.',
}
