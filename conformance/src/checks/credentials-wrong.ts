import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** Credentials that are none count as none. */
export const credentialsWrong: Check = {
  id: 'credentials-wrong',
  title: { de: 'Falsche Zugangsdaten werden erkannt', en: 'Wrong credentials are recognised' },
  requirements: ['AUT-02'],
  async run({ party, sender, steps, claims, run }) {
    const { processId } = await steps.begin()
    const right = await run.credentials.source.token()
    for (const authorization of wrongVersionsOf(right)) {
      const headers = { authorization }
      claims.refused('AUT-02', await party.read(processId, { headers }), 'not-authenticated', advice)
      claims.refused('AUT-02', await party.list({}, { headers }), 'not-authenticated', advice)
      claims.refused('AUT-02', await party.start(sender.opening(processId), { headers }), 'not-authenticated', advice)
    }
  },
}

// One letter too many, one too few, capitals for small letters, another scheme, nothing after the scheme, and something nobody ever issued.
function wrongVersionsOf(token: string): string[] {
  const basic = Buffer.from(`source:${token}`).toString('base64')
  const swapped = token.replace(/[a-z]/gi, (one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase()))
  return [
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    ...(swapped === token ? [] : [`Bearer ${swapped}`]),
    `Basic ${basic}`,
    'Bearer',
    'Bearer fallnetz-never-issued',
  ]
}

const advice: Text = {
  de: 'Lassen Sie nur Token gelten, die Sie ausgegeben haben, Zeichen für Zeichen verglichen.',
  en: 'Accept only tokens you have issued, compared character by character.',
}
