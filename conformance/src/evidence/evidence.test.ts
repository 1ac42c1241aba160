import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../kit/exchange.ts'
import { evidenceOf } from './evidence.ts'
import { masker } from './mask.ts'

describe('masker', () => {
  test.each([
    { claim: 'a secret is masked wherever it stands', text: 'a=hunter22&b=hunter22', masked: 'a=***&b=***' },
    { claim: 'the longer of two secrets is masked whole', text: 'x hunter22-long y', masked: 'x *** y' },
    {
      claim: 'any bearer token is masked',
      text: 'Authorization: Bearer abc.def-_~',
      masked: 'Authorization: Bearer ***',
    },
    { claim: 'basic credentials too', text: 'basic dXNlcjpwdw==', masked: 'basic ***' },
    { claim: 'ordinary text stays', text: 'Bearer of good news? Yes.', masked: 'Bearer *** good news? Yes.' },
    { claim: 'very short secrets do not tear holes into words', text: 'a cab', masked: 'a cab' },
  ])('$claim', ({ text, masked }) => {
    expect(masker(['hunter22', 'hunter22-long', 'a'])(text)).toBe(masked)
  })
})

describe('evidenceOf', () => {
  const exchange: Exchange = {
    direction: 'sent',
    call: 'POST /v1/things',
    at: '2026-11-22T09:30:00.000Z',
    durationMs: 3,
    asked: {
      method: 'POST',
      url: 'http://127.0.0.1/v1/things?t=hunter22',
      headers: { authorization: 'Bearer hunter22', 'if-match': '"it\'s"' },
      body: JSON.stringify({ note: `hunter22 ${'ü'.repeat(300)}`, list: Array.from({ length: 50 }, (_, n) => n) }),
    },
    answered: { status: 200, headers: { 'set-cookie': 'session=1' }, body: 'x'.repeat(5_000), json: undefined },
  }
  const evidence = evidenceOf(exchange, masker(['hunter22']))

  test('no secret is left anywhere', () => {
    expect(JSON.stringify(evidence)).not.toContain('hunter22')
    expect(evidence.request.headers['authorization']).toBe('Bearer ***')
    expect(evidence.response?.headers['set-cookie']).not.toContain('session')
  })

  test('long values are cut, and the shape of JSON stays', () => {
    const body = JSON.parse(evidence.request.body)
    expect(body.note).toMatch(/^\*\*\* ü+… \(\d+\)$/)
    expect(body.list).toHaveLength(20)
    expect(evidence.response?.body.length).toBeLessThan(2_100)
  })

  test('the command line is one a shell understands, with the token left to the reader', () => {
    const command = (evidence.reproduce ?? '').replace(/^curl /, 'printf "%s\\n" ')
    const words = execFileSync('sh', ['-c', command], { env: { TOKEN: 'mine' } })
      .toString()
      .split('\n')
    expect(words).toContain('Authorization: Bearer mine')
    expect(words).toContain('if-match: "it\'s"')
    expect(words).toContain('http://127.0.0.1/v1/things?t=***')
  })

  test('what the system sent has no command line', () => {
    expect(evidenceOf({ ...exchange, direction: 'received' }, (text) => text).reproduce).toBeUndefined()
  })

  test('no answer is said so', () => {
    const { answered: _, ...unanswered } = exchange
    const silent = evidenceOf({ ...unanswered, silence: 'timeout' }, (text) => text)
    expect(silent).toMatchObject({ silence: 'timeout' })
    expect(silent.response).toBeUndefined()
  })
})
