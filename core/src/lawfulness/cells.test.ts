import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../json/value.ts'
import type { MatrixRow, Selection } from './matrix.ts'
import { bases, consent, judge, labels, type Made, made, matrix, recipients } from './messages.contract.ts'

/** How a message shows each piece of evidence of the matrix. */
const shows: Readonly<Record<string, { readonly transmission?: JsonObject; readonly envelope?: JsonObject }>> = {
  consent: { transmission: { consentRefs: [consent('data-consent')] } },
  'reporter-consent': { transmission: { consentRefs: [consent('reporter-disclosure')] } },
  'secrecy-release': {
    transmission: { secrecyRelease: { releaseFromSecrecyRefs: [consent('release-from-secrecy')] } },
  },
  'expert-opinion': {
    transmission: { secrecyRelease: { expertOpinionException: { noticeGivenAt: '2026-10-01', objected: false } } },
  },
  'statutory-duty': { transmission: { secrecyRelease: { statutoryDuty: { law: 'IfSG', norm: '§ 8' } } } },
  'entrusted-consent': { transmission: { entrustedRelease: { ground: 1, consentRef: consent('entrusted-release') } } },
  'family-court-proceeding': {
    transmission: { entrustedRelease: { ground: 2, courtProceedingRef: { reference: '5 F 123/26' } } },
  },
  'endangerment-indicators': { transmission: { entrustedRelease: { ground: 3, endangermentIndicators: true } } },
  'risk-assessment': { transmission: { entrustedRelease: { ground: 4 } } },
  'secrecy-ground': { transmission: { entrustedRelease: { ground: 5 } } },
  'own-initiative': { transmission: { onRequest: false } },
  'purpose-commitment': { transmission: { purposeCommitmentRef: { reference: 'V 7' } } },
  request: { transmission: { requestRef: { reference: '4 Js 1/26', issuedOn: '2026-11-02' } } },
  'court-order': { transmission: { authorisationRef: { reference: '12 Gs 345/26' } } },
  approval: { transmission: { authorisationRef: { reference: 'MAGS 77/26' } } },
  pseudonymised: { transmission: { pseudonymisation: { state: 'anonymised' } } },
  'identity-needed': { transmission: { pseudonymisation: { state: 'identified', reason: 'Gespräch zu dritt.' } } },
  'inseparable-note': { transmission: { inseparableDataNote: 'Name der Schwester.' } },
  'disputed-flag': { envelope: { sensitivity: ['disputed'] } },
  'named-unit': { envelope: { recipient: { organisation: 'urn:fallnetz:test:o:s', role: 'target', unit: 'Leitung' } } },
}

const everything = [
  'consent',
  'reporter-consent',
  'statutory-duty',
  'entrusted-consent',
  'purpose-commitment',
  'request',
  'approval',
].concat(['pseudonymised', 'inseparable-note', 'disputed-flag', 'named-unit', 'own-initiative'])

describe('every cell of the matrix, by a message', () => {
  const reached = new Set<string>()

  describe.each(labels)('%s', (label) => {
    test.each(bases)('on the basis %s, to every kind of recipient', (basis) => {
      for (const to of recipients) {
        reached.add(`${label} ${basis} ${to}`)
        const cell = { label, basis, to }
        const { forbidden, asks } = expected(label, basis, to)
        if (forbidden) {
          expect(verdict(cell, []), `bare: ${to}`).toBe('forbidden')
          expect(verdict(cell, everything), `with everything: ${to}`).toBe('forbidden')
          continue
        }
        expect(verdict(cell, []), `bare: ${to}`).toBe(asks.length === 0 ? 'allowed' : 'needs-evidence')
        for (const [index, list] of asks.entries()) {
          for (const shown of list) {
            const all = asks.map((other) => (other.includes(shown) ? shown : (other[0] ?? '')))
            expect(verdict(cell, all), `${to}, showing ${all.join(' + ')}`).toBe('allowed')
            const others = all.filter((one, place) => place !== index && !list.includes(one))
            expect(verdict(cell, others), `${to}, showing only ${others.join(' + ')}`).toBe('needs-evidence')
          }
        }
      }
    })
  })

  test('and none is left out', () => {
    expect(reached.size).toBe(labels.length * bases.length * recipients.length)
    expect(reached.size).toBeGreaterThanOrEqual(9 * 17 * 8)
  })

  test('nothing that can be asked for is left out', () => {
    expect(Object.keys(shows).sort()).toEqual(matrix.evidence.map(({ id }) => id).sort())
  })
})

interface CellName {
  readonly label: string
  readonly basis: string
  readonly to: string
}

/** The same answer whether the schema or the sender sets the label. */
function verdict({ label, basis, to }: CellName, shown: readonly string[]): string | undefined {
  const parts = shown.map((name) => shows[name] ?? {})
  // Unless shown otherwise, the recipient has asked, and nobody knows when.
  const asked = { onRequest: true, responsibleParty: 'requester', requestRef: { reference: 'A 1' } }
  const consentRefs = parts.flatMap((part) => (part.transmission?.['consentRefs'] ?? []) as JsonValue[])
  const consents = consentRefs.length > 0 ? { consentRefs } : {}
  const transmission: JsonObject = Object.assign({}, asked, ...parts.map((part) => part.transmission), consents)
  const envelope: JsonObject = Object.assign({}, ...parts.map((part) => part.envelope))
  const base: Made = { basis, to, transmission, envelope }
  const bySchema = verdictOn(made({ ...base, inPayload: [label] }), label)
  // The flag of disputed data is itself the label of the sender.
  if (label !== 'disputed' && !shown.includes('disputed-flag')) {
    expect(verdictOn(made({ ...base, bySender: [label] }), label)).toBe(bySchema)
  }
  return bySchema
}

function verdictOn(message: ReturnType<typeof made>, label: string): string | undefined {
  const { lawfulness, findings } = judge(message)
  const one = lawfulness.labels.find((entry) => entry.label === label)
  const said = findings.some(({ message: { en } }) => en.includes(`(${label})`))
  // Whoever may not send, or not yet, is told so for this label, and nobody else.
  expect(said).toBe(one?.verdict !== 'allowed')
  return one?.verdict
}

/** What the rows of the file say of a cell, read as a person would read them. */
function expected(label: string, basis: string, to: string) {
  const about = (row: MatrixRow) => speaksOf(row.bases, basis) && speaksOf(row.recipients, to)
  const powers = matrix.powers.filter(about)
  const restrictions = matrix.restrictions.filter((row) => about(row) && speaksOf(row.labels, label))
  expect([powers.length, restrictions.length]).toEqual([1, 1])
  const rows: readonly MatrixRow[] = restrictions[0]?.withoutPower ? restrictions : [...powers, ...restrictions]
  return {
    forbidden: rows.some((row) => row.verdict === 'forbidden'),
    asks: rows.flatMap((row) => row.evidence ?? []),
  }
}

function speaksOf(selection: Selection, name: string): boolean {
  if (selection === '*') return true
  return 'except' in selection ? !selection.except.includes(name) : selection.includes(name)
}
