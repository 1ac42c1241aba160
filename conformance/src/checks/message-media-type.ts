import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** Messages are JSON and say so. */
export const messageMediaType: Check = {
  id: 'message-media-type',
  title: { de: 'Nur application/json', en: 'application/json only' },
  requirements: ['MSG-07'],
  async run({ party, sender, claims }) {
    for (const media of [
      undefined,
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
    ]) {
      const answer = await party.start(sender.opening(randomUUID()), { headers: { 'content-type': media } })
      claims.refused('MSG-07', answer, 'unsupported-media-type', advice, given(media))
    }
    for (const media of ['application/json; charset=utf-8', 'Application/JSON']) {
      const answer = await party.start(sender.opening(randomUUID()), { headers: { 'content-type': media } })
      claims.accepted('MSG-07', answer, adviceOnFit, given(media))
    }
  },
}

function given(media: string | undefined): Text {
  return { de: `Content-Type: ${media ?? 'fehlt'}`, en: `Content-Type: ${media ?? 'missing'}` }
}

const advice: Text = {
  de: 'Lehnen Sie alles ab, was nicht als application/json gekennzeichnet ist, ohne es zu lesen.',
  en: 'Refuse everything not marked as application/json, without reading it.',
}
const adviceOnFit: Text = {
  de: 'Groß- und Kleinschreibung und ein charset ändern am Medientyp nichts.',
  en: 'Upper and lower case and a charset do not change the media type.',
}
