import { isObject, type JsonObject, type JsonValue, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { jsonOf } from '../http.ts'
import { theirSpot } from '../kit/spots.ts'

const social = 'social'

/** That a body is concerned with somebody is protected already, whatever the reply itself says. */
export const sendsLabelled: Check = {
  id: 'sends-labelled',
  title: { de: 'Antworten behalten den Schutz der Sozialdaten', en: 'Replies keep the protection of social data' },
  requirements: ['SND-09'],
  needs: 'driver',
  async run(kit) {
    const { chart, claims, notApplicable, rulebook, steps } = kit
    const labelled = rulebook.examples(chart.start).filter((example) => labelsOf(example).includes(social))
    // Where there are several labels, one may be taken for all.
    const [base] = labelled.toSorted((one, other) => labelsOf(other).length - labelsOf(one).length)
    if (base === undefined) return notApplicable(nothingLabelled)
    const { state, command } = theirSpot(kit)
    const conversation = await steps.begin('source', { base })
    await steps.walk(conversation, chart.route(state, true) ?? chart.route(state) ?? [])
    await steps.mustDeliver(conversation, command)
    const sent = conversation.copy.arrivals.filter(({ kind }) => kind === 'message').at(-1)
    const labels = labelsOf(jsonOf(sent?.exchange.asked.body ?? ''))
    claims.claim('SND-09', labels.includes(social), unlabelled(labels), sent?.exchange)
  },
}

function labelsOf(message: JsonValue | undefined): readonly JsonValue[] {
  const envelope: JsonValue | undefined = isObject(message) ? message['envelope'] : undefined
  const labels = isObject(envelope) ? (envelope satisfies JsonObject)['sensitivity'] : undefined
  return Array.isArray(labels) ? labels : []
}

function unlabelled(labels: readonly JsonValue[]): Text {
  const shown = labels.join(', ') || '–'
  return {
    de: `envelope/sensitivity der Antwort ist „${shown}“, die erste Nachricht trug „${social}“. Schreiben Sie es auch in jede Antwort.`,
    en: `envelope/sensitivity of the reply is "${shown}", the first message carried "${social}". Write it into every reply too.`,
  }
}

const nothingLabelled: Text = {
  de: 'In diesem Vertrag beginnt kein Vorgang mit Sozialdaten.',
  en: 'In this contract no process begins with social data.',
}
