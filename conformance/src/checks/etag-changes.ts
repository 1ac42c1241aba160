import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { etagOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'
import { circleSpot, ownSpot } from '../kit/spots.ts'

/** The tag stands for the state of things: new with each transition, and only then. */
export const etagChanges: Check = {
  id: 'etag-changes',
  title: { de: 'Das ETag ändert sich mit jedem Übergang', en: 'The ETag changes with each transition' },
  requirements: ['CON-04'],
  async run(kit) {
    const { party, sender, steps, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const { processId, etag } = conversation
    const twice = [await party.read(processId), await party.read(processId)]
    for (const read of twice) claims.claim('CON-04', etagOf(read) === etag, changedByReading, read)

    await party.command(processId, command.command, sender.message(conversation, command), '"never-seen"')
    await party.command(processId, command.command, {}, etag, { raw: '{' })
    await party.start(conversation.start)
    const unmoved = await party.read(processId)
    claims.claim('CON-04', etagOf(unmoved) === etag, changedByRefusal, unmoved)

    const answer = await steps.send(conversation, command)
    const read = await party.read(processId)
    claims.claim('CON-04', etagOf(answer) !== etag, unchanged, answer)
    claims.claim('CON-04', etagOf(read) === etagOf(answer), changedByReading, read)
    await roundInCircles(kit)
  },
}

/** Back in a state it was in before, a process has still moved on: an old tag must not become right again. */
async function roundInCircles({ chart, run, steps, claims }: Kit): Promise<void> {
  const circle = circleSpot(chart)
  if (circle === undefined) return
  const onTheWay = [...(chart.route(circle.state, true) ?? chart.route(circle.state) ?? []), ...circle.commands]
  if (run.driver === undefined && onTheWay.some(({ trigger }) => trigger !== chart.us)) return
  const conversation = await steps.reach(circle.state)
  const tags = [conversation.etag]
  for (const command of circle.commands) {
    await steps.walk(conversation, [command])
    claims.claim('CON-04', !tags.includes(conversation.etag), givenAgain)
    tags.push(conversation.etag)
  }
}

const changedByReading: Text = {
  de: 'GET {processId}: Das ETag hat sich geändert, obwohl kein Übergang geschah. Leiten Sie es nur vom Stand des Vorgangs ab.',
  en: 'GET {processId}: the ETag has changed although no transition happened. Derive it from the state of the process only.',
}
const changedByRefusal: Text = {
  de: 'GET {processId}: Eine abgewiesene oder wiederholte Nachricht hat das ETag verändert. Ändern Sie es nur mit einem Übergang.',
  en: 'GET {processId}: a refused or repeated message has changed the ETag. Change it with a transition only.',
}
const unchanged: Text = {
  de: 'Quittung: Nach dem Übergang ist das ETag noch das alte. Vergeben Sie mit jedem Übergang ein neues.',
  en: 'Receipt: after the transition the ETag is still the old one. Give a new one with each transition.',
}
const givenAgain: Text = {
  de: 'Auf dem Weg zurück in einen früheren Zustand kam ein ETag zum zweiten Mal. Zählen Sie Übergänge; leiten Sie das ETag nicht vom Zustand ab.',
  en: 'On the way back to an earlier state an ETag came for the second time. Count transitions; do not derive the ETag from the state.',
}
