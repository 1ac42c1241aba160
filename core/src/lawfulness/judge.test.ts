import { describe, expect, test } from 'vitest'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { validateLines } from '../validation/lines.ts'
import { createValidator } from '../validation/validator.ts'
import { validateLinesInWorkers } from '../workers/line-pool.ts'
import { lawfulnessWith } from './judge.ts'
import { judge, made, matrix, noteCatalog, noteId, standard } from './messages.contract.ts'

describe('the verdict on a message', () => {
  test('is the strictest of its labels, with the rules behind each', () => {
    const { lawfulness } = judge(
      made({ basis: 'sgb10-69-1', to: 'social-body', inPayload: ['social', 'professional-secret'] }),
    )
    expect(lawfulness).toMatchObject({ verdict: 'needs-evidence', basis: 'sgb10-69-1', recipientKind: 'social-body' })
    expect(lawfulness.rules).toEqual(['L-01', 'L-06', 'L-07', 'L-09', 'L-16'])
    expect(lawfulness.labels.map(({ label, verdict }) => `${label} ${verdict}`)).toEqual([
      'none allowed',
      'social allowed',
      'professional-secret needs-evidence',
    ])
  })

  test('says of each label where it holds and who says so', () => {
    const { lawfulness } = judge(
      made({ basis: 'sgb10-69-1', to: 'social-body', inPayload: ['disputed'], bySender: ['disputed'] }),
    )
    expect(lawfulness.labels[0]?.places).toEqual([
      { at: '/envelope/sensitivity/0' },
      { at: '/payload/disputed', schema: 'https://w3id.org/fallnetz/note/1.0.0/note.schema.json' },
    ])
  })

  test('evidence itself is protected: the ground for entrusted data is one of them', () => {
    const transmission = { entrustedRelease: { ground: 4 } }
    const { lawfulness } = judge(made({ basis: 'sgb10-69-1', to: 'social-body', transmission }))
    expect(lawfulness.labels.find(({ label }) => label === 'entrusted-65')?.verdict).toBe('needs-evidence')
  })

  test('without any label there is nothing to forbid', () => {
    const message = made({ basis: 'sgb10-75', to: 'non-public', bySender: [] })
    expect(judge(message)).toMatchObject({ lawfulness: { verdict: 'allowed', labels: [], rules: [] }, findings: [] })
  })

  test.each([
    { claim: 'a basis', made: { basis: 'sgb99-1', to: 'social-body' }, at: '/envelope/transmission/basis/code' },
    { claim: 'a recipient', made: { basis: 'consent', to: 'neighbour' }, at: '/envelope/transmission/recipientKind' },
    {
      claim: 'a label',
      made: { basis: 'consent', to: 'research', bySender: ['secret'] },
      at: '/envelope/sensitivity/0',
    },
  ])('$claim the matrix does not have allows nothing', ({ made: parts, at }) => {
    const { lawfulness, findings } = judge(made(parts))
    expect(lawfulness.verdict).toBe('forbidden')
    expect(findings.map((one) => `${one.code} ${one.at}`)).toEqual([`not-in-matrix ${at}`])
  })

  test.each([null, [], {}, { envelope: {} }, { envelope: { transmission: { basis: 'consent' } } }])(
    '%j names no basis: transmission-missing',
    (value) => {
      expect(() => judge(value)).toThrow(expect.objectContaining({ code: 'transmission-missing' }))
    },
  )
})

describe('what people are told', () => {
  test('what is forbidden, why, by which rule, and what else would carry it', () => {
    const [finding, ...others] = judge(
      made({ basis: 'sgb10-68', to: 'police-or-court', inPayload: ['special-category'] }),
    ).findings
    expect(others.map(({ code }) => code)).toEqual([])
    expect(finding?.code).toBe('transmission-forbidden')
    expect(finding?.at).toBe('/payload/specialCategory')
    expect(finding?.message.de).toBe(
      '„Besondere Kategorien“ (special-category): Auf der Grundlage „§ 68 SGB X (Polizei, Staatsanwaltschaft, Gericht)“ dürfen diese Angaben nicht gehen an: Polizei, Staatsanwaltschaft oder Gericht. § 68 SGB X zählt auf, was übermittelt werden darf; Gesundheitsdaten und andere besondere Kategorien stehen nicht darin. [L-05, L-06; SGB X § 68 Abs. 1] Gekennzeichnet: /payload/specialCategory (note.schema.json). Lassen Sie sie weg oder stützen Sie die Übermittlung auf eine Grundlage, die vorliegt und trägt (consent, sgb10-69-1, sgb10-71-1, sgb10-73).',
    )
    expect(finding?.message.en).toContain('Leave them out, or rest the transmission on a basis that is given')
  })

  test('which evidence is missing, all ways to show it, and where', () => {
    const { findings } = judge(made({ basis: 'sgb8-86c-2', to: 'new-case-worker', inPayload: ['entrusted-65'] }))
    expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'evidence-missing /envelope/transmission/entrustedRelease',
    ])
    expect(findings[0]?.message.en).toBe(
      '"Entrusted data" (entrusted-65): evidence is missing: consent of whoever entrusted the data, signs of endangerment on a change of competence or power as for professional secrets (§ 203 StGB). Without consent the worker newly in charge may get what was entrusted only if there are signs of endangerment. [L-08; SGB VIII § 65 Abs. 1 Satz 1 Nr. 1, § 65 Abs. 1 Satz 1 Nr. 3, § 65 Abs. 1 Satz 1 Nr. 5] Labelled: /payload/entrusted65 (note.schema.json). Give under "transmission.entrustedRelease" ground 1 and the consent. Or: Give under "transmission.entrustedRelease" ground 3, if there are signs of endangerment. Or: Give under "transmission.entrustedRelease" ground 5, if somebody bound to professional secrecy would be allowed to pass the data on.',
    )
    expect(findings[0]?.message.de).toContain('Oder: Nennen Sie unter „transmission.entrustedRelease“ den Grund 3')
  })

  test('the same thing once, for all labels it concerns', () => {
    const inPayload = ['social', 'special-category', 'reporter-identity']
    const { findings } = judge(made({ basis: 'consent', to: 'other-public', inPayload }))
    expect(findings.map(({ code }) => code)).toEqual(['evidence-missing', 'evidence-missing'])
    expect(findings[0]?.message.en).toMatch(/^"Social data" \(social\), "Special categories" .*, "Who reported" /)
    // The consent of the family is not that of whoever reported.
    expect(findings[1]?.message.en).toMatch(/^"Who reported" .*"reporter-disclosure"; the consent of others is not/)
  })

  test('that nothing else would carry it, by not naming anything', () => {
    const [finding] = judge(made({ basis: 'sgb10-75', to: 'research', inPayload: ['address-blocked'] })).findings
    expect(finding?.message.en).toMatch(/Leave them out\.$/)
  })

  test('three places, and how many more', () => {
    const index = schemaIndexOf(standard)
    const judgeRequest = lawfulnessWith(matrix, index, () => true)
    const request = exampleMessage('request-full')
    const forbidden = { ...request, envelope: { ...request['envelope'], transmission: transmissionTo('research') } }
    const { findings } = judgeRequest(forbidden, 'https://w3id.org/fallnetz/referral/1.0.0/request.schema.json')
    expect(findings[0]?.message.de).toMatch(/Gekennzeichnet: .*, .*, .* und \d+ weitere\./)
    expect(findings[0]?.message.en).toMatch(/Labelled: .*, .*, .* and \d+ more\./)
  })
})

describe('a validator with the matrix', () => {
  const lines = (messages: readonly unknown[]) => bytes(messages.map((one) => JSON.stringify(one)).join('\n'))
  const good = exampleMessage('request-smallest')
  const toResearch = { ...good, envelope: { ...good['envelope'], transmission: transmissionTo('research') } }
  const invalid = { ...toResearch, payload: {} }

  test.each(
    [...(standard.contracts.get('referral@1.0.0')?.files.keys() ?? [])]
      .filter((path) => /^examples\/valid\/(?!event)/.test(path))
      .map((path) => path.slice('examples/valid/'.length, -'.json'.length)),
  )('finds the example %s of the referral lawful', async (name) => {
    const verdict = (await createValidator(standard, { matrix })).validateValue(exampleMessage(name))
    expect(verdict).toMatchObject({ findings: [], lawfulness: { verdict: 'allowed' } })
  })

  test('tells line and column', async () => {
    const validator = await createValidator(standard, { matrix })
    const text = JSON.stringify(toResearch, null, 2)
    // The first place that is labelled: the sender’s own label.
    const line = text.split('\n').findIndex((one) => one.includes('"sensitivity"')) + 2
    const { findings } = validator.validateText(text)
    expect(findings).toMatchObject([{ code: 'transmission-forbidden', at: '/envelope/sensitivity/0', line, column: 7 }])
  })

  test.each([
    { claim: 'of a choice the branch that fits gives its labels', either: 'krank', verdict: 'needs-evidence' },
    { claim: 'and the others do not', either: 3, verdict: 'allowed' },
  ])('$claim', async ({ either, verdict }) => {
    const validator = await createValidator(noteCatalog, { matrix })
    const message = { ...made({ basis: 'sgb10-69-1', to: 'social-body' }), payload: { either } }
    expect(validator.validateValue(message, { schema: noteId }).lawfulness?.verdict).toBe(verdict)
  })

  test('speaks of law only where the message is valid, and only when asked', async () => {
    const [asked, unasked] = await Promise.all([createValidator(standard, { matrix }), createValidator(standard)])
    expect(asked.validateValue(invalid).lawfulness).toBeUndefined()
    expect(asked.validateValue(invalid).findings.map(({ code }) => code)).not.toContain('transmission-forbidden')
    expect(unasked.validateValue(toResearch)).toEqual({ schema: expect.any(String), findings: [] })
  })

  test('judges lines alike in one thread and in two', async () => {
    const messages = [good, toResearch, invalid, good]
    const one = await all(validateLines(await createValidator(standard, { matrix }), lines(messages)))
    const two = await all(validateLinesInWorkers(standard, lines(messages), { matrix, workers: 2 }))
    expect(two).toEqual(one)
    expect(one.counts).toEqual({ valid: 2, invalid: 2 })
    expect(one.told.map(({ line, findings }) => `${line} ${findings[0]?.code}`)).toEqual([
      '2 transmission-forbidden',
      '3 required',
    ])
  })

  test('a line that is no whole message does not end the stream', async () => {
    const schema = 'https://w3id.org/fallnetz/common/1.0.0/date.schema.json'
    const validator = await createValidator(standard, { matrix })
    const { told, counts } = await all(validateLines(validator, lines(['2026-11-22', '2026-11-23']), { schema }))
    expect(told.map(({ findings }) => findings[0]?.code)).toEqual(['transmission-missing', 'transmission-missing'])
    expect(counts).toEqual({ valid: 0, invalid: 2 })
  })
})

function exampleMessage(name: string): Record<string, Record<string, never>> {
  const text = standard.contracts.get('referral@1.0.0')?.files.get(`examples/valid/${name}.json`) ?? '{}'
  return (JSON.parse(text) as { message: Record<string, Record<string, never>> }).message
}

function transmissionTo(recipientKind: string) {
  const { transmission } = exampleMessage('request-smallest')['envelope'] as unknown as { transmission: object }
  return { ...transmission, recipientKind }
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function all<T, R>(lines: AsyncGenerator<T, R>): Promise<{ told: T[]; counts: R }> {
  const told: T[] = []
  for (;;) {
    const next = await lines.next()
    if (next.done) return { told, counts: next.value }
    told.push(next.value)
  }
}
