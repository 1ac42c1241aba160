import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../json/value.ts'
import { isShown } from './evidence.ts'
import type { Evidence } from './matrix.ts'
import { matrix } from './messages.contract.ts'

function evidence(id: string): Evidence {
  const found = matrix.evidence.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

function message(transmission: JsonObject, sentAt: JsonValue = '2026-11-22T00:30:00+01:00'): JsonObject {
  return { envelope: { sentAt, transmission } }
}

describe('a consent', () => {
  const given = { kind: 'data-consent', grantedAt: '2026-11-20T10:00:00+01:00' }
  test.each<{ claim: string; consents: JsonValue; counts: boolean }>([
    { claim: 'counts', consents: [given], counts: true },
    { claim: 'counts on its last day', consents: [{ ...given, validUntil: '2026-11-22' }], counts: true },
    { claim: 'does not count on the day after', consents: [{ ...given, validUntil: '2026-11-21' }], counts: false },
    {
      claim: 'does not count if it came after sending',
      consents: [{ ...given, grantedAt: '2026-11-22T00:30:01+01:00' }],
      counts: false,
    },
    {
      claim: 'counts from the same moment, whatever the offset',
      consents: [{ ...given, grantedAt: '2026-11-21T23:30:00Z' }],
      counts: true,
    },
    { claim: 'of another kind is none', consents: [{ ...given, kind: 'conference-consent' }], counts: false },
    { claim: 'among others counts', consents: [{ ...given, kind: 'conference-consent' }, given], counts: true },
    { claim: 'must be named', consents: [], counts: false },
    { claim: 'is no text', consents: 'data-consent', counts: false },
  ])('$claim', ({ consents, counts }) => {
    expect(isShown(evidence('consent'), message({ consentRefs: consents }))).toBe(counts)
  })

  test('of who entrusted data runs out too', () => {
    const release = (consentRef: JsonObject) => message({ entrustedRelease: { ground: 1, consentRef } })
    expect(isShown(evidence('entrusted-consent'), release(given))).toBe(true)
    expect(isShown(evidence('entrusted-consent'), release({ ...given, validUntil: '2026-11-21' }))).toBe(false)
  })
})

describe('a request', () => {
  test.each([
    { claim: 'of today counts', issuedOn: '2026-11-22', sentAt: '2026-11-22T09:00:00+01:00', counts: true },
    {
      claim: 'counts on the last day of six months',
      issuedOn: '2026-05-22',
      sentAt: '2026-11-22T23:59:59+01:00',
      counts: true,
    },
    { claim: 'does not count a day later', issuedOn: '2026-05-21', sentAt: '2026-11-22T00:00:00+01:00', counts: false },
    {
      claim: 'of 31 August counts until the last of February',
      issuedOn: '2026-08-31',
      sentAt: '2027-02-28T12:00:00+01:00',
      counts: true,
    },
    { claim: 'and no longer', issuedOn: '2026-08-31', sentAt: '2027-03-01T12:00:00+01:00', counts: false },
    { claim: 'of tomorrow is none', issuedOn: '2026-11-23', sentAt: '2026-11-22T09:00:00+01:00', counts: false },
    { claim: 'without a date is none', sentAt: '2026-11-22T09:00:00+01:00', counts: false },
  ])('$claim', ({ issuedOn, sentAt, counts }) => {
    const requestRef = { reference: '4 Js 1/26', ...(issuedOn !== undefined && { issuedOn }) }
    expect(isShown(evidence('request'), message({ requestRef }, sentAt))).toBe(counts)
  })
})

describe('anything else', () => {
  test.each<{ claim: string; id: string; transmission: JsonObject; counts: boolean }>([
    {
      claim: 'signs of endangerment must be there',
      id: 'endangerment-indicators',
      transmission: { entrustedRelease: { ground: 3, endangermentIndicators: false } },
      counts: false,
    },
    {
      claim: 'a ground must be the one asked for',
      id: 'risk-assessment',
      transmission: { entrustedRelease: { ground: 5 } },
      counts: false,
    },
    {
      claim: 'an objection ends the exception',
      id: 'expert-opinion',
      transmission: { secrecyRelease: { expertOpinionException: { noticeGivenAt: '2026-10-01', objected: true } } },
      counts: false,
    },
    {
      claim: 'a place that holds something else shows nothing',
      id: 'court-order',
      transmission: { authorisationRef: 'x' },
      counts: false,
    },
    { claim: 'a note is enough', id: 'inseparable-note', transmission: { inseparableDataNote: 'x' }, counts: true },
    {
      claim: 'inherited names show nothing',
      id: 'approval',
      transmission: { authorisationRef: Object.create({ reference: 'x' }) as JsonObject },
      counts: false,
    },
  ])('$claim', ({ id, transmission, counts }) => {
    expect(isShown(evidence(id), message(transmission))).toBe(counts)
  })

  test('is not there in what is no message', () => {
    for (const value of [null, 7, 'x', [], {}]) expect(isShown(evidence('consent'), value)).toBe(false)
  })
})
