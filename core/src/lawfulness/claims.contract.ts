import type { JsonObject } from '../json/value.ts'
import claimsOfLaw from './law.claims.json' with { type: 'json' }
import { consent, type Made, made } from './messages.contract.ts'

/**
 * What the law says of concrete transmissions, written from the law by hand and not taken from the matrix. `shows`
 * names what the message shows, in words of its own.
 */
export const claims: readonly Claim[] = claimsOfLaw

interface Claim {
  readonly claim: string
  readonly norm: string
  readonly labels: readonly string[]
  readonly basis: string
  readonly to: string
  readonly shows: readonly string[]
  readonly expect: string
}

/** How a message shows what claims speak of. */
export const shown: Readonly<Record<string, Pick<Made, 'transmission' | 'envelope' | 'bySender'>>> = {
  consent: { transmission: { consentRefs: [consent('data-consent')] } },
  'consent of who reported': { transmission: { consentRefs: [consent('reporter-disclosure')] } },
  'both consents': { transmission: { consentRefs: [consent('data-consent'), consent('reporter-disclosure')] } },
  'consent that has run out': {
    transmission: { consentRefs: [consent('data-consent', { validUntil: '2026-11-21' })] },
  },
  'consent given too late': {
    transmission: { consentRefs: [consent('data-consent', { grantedAt: '2026-11-22T12:00:00+01:00' })] },
  },
  'release from secrecy': {
    transmission: { secrecyRelease: { releaseFromSecrecyRefs: [consent('release-from-secrecy')] } },
  },
  'expert opinion without objection': {
    transmission: { secrecyRelease: { expertOpinionException: { noticeGivenAt: '2026-10-01', objected: false } } },
  },
  'statutory duty': { transmission: { secrecyRelease: { statutoryDuty: { law: 'KKG', norm: '§ 4 Abs. 3' } } } },
  'consent of who entrusted': {
    transmission: { entrustedRelease: { ground: 1, consentRef: consent('entrusted-release') } },
  },
  'court proceedings': {
    transmission: { entrustedRelease: { ground: 2, courtProceedingRef: { reference: '5 F 123/26' } } },
  },
  'signs of endangerment': { transmission: { entrustedRelease: { ground: 3, endangermentIndicators: true } } },
  'brought in to assess': { transmission: { entrustedRelease: { ground: 4 } } },
  'as a professional secret': { transmission: { entrustedRelease: { ground: 5 } } },
  'on request': {
    transmission: { onRequest: true, responsibleParty: 'requester', requestRef: { reference: 'A 1' } },
  },
  'purpose commitment': { transmission: { purposeCommitmentRef: { reference: 'V 7' } } },
  'recent request': {
    transmission: { requestRef: { reference: '4 Js 1/26', issuedOn: '2026-11-02' } },
  },
  'request from eight months ago': {
    transmission: { requestRef: { reference: '4 Js 1/26', issuedOn: '2026-03-22' } },
  },
  'order of a judge': { transmission: { authorisationRef: { reference: '12 Gs 345/26' } } },
  approval: { transmission: { authorisationRef: { reference: 'MAGS 77/26' } } },
  pseudonymised: { transmission: { pseudonymisation: { state: 'pseudonymised' } } },
  'named for a reason': { transmission: { pseudonymisation: { state: 'identified', reason: 'Gespräch zu dritt.' } } },
  'note on inseparable data': { transmission: { inseparableDataNote: 'Name der Schwester im selben Schreiben.' } },
  'flag that it is disputed': { bySender: ['disputed'] },
  'named unit': {
    envelope: { recipient: { organisation: 'urn:fallnetz:test:organisation:stelle', role: 'target', unit: 'Leitung' } },
  },
}

/** The message a claim speaks of. */
export function messageOf({ basis, to, labels: inPayload, shows }: Claim): ReturnType<typeof made> {
  const parts = shows.map((name) => {
    const part = shown[name]
    if (part === undefined) throw new Error(`nobody has said how a message shows "${name}"`)
    return part
  })
  const transmission: JsonObject = Object.assign({}, ...parts.map((part) => part.transmission))
  const envelope: JsonObject = Object.assign({}, ...parts.map((part) => part.envelope))
  const bySender = parts.flatMap((part) => part.bySender ?? [])
  return made({ basis, to, inPayload, transmission, envelope, ...(bySender.length > 0 && { bySender }) })
}
