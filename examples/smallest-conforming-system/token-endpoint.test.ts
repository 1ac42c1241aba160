import { fileURLToPath } from 'node:url'
import { readFolder } from '@fallnetz/core'
import { afterAll, describe, expect, test } from 'vitest'
import { createSystem } from './system.ts'

const system = await createSystem({
  catalog: readFolder(fileURLToPath(new URL('../../schemas', import.meta.url))),
  contract: 'referral@1.0.0',
  organisation: 'urn:fallnetz:test:organisation:traeger-beispiel',
  accounts: [
    {
      organisation: 'urn:fallnetz:test:organisation:kommune-musterstadt',
      client: { id: 'kommune', secret: 'ä:b c+d' },
    },
    { organisation: 'urn:fallnetz:test:organisation:fremde-stelle', token: 'agreed-token' },
  ],
})
afterAll(() => system.close())

const right = { client_id: 'kommune', client_secret: 'ä:b c+d' }

describe('the token endpoint', () => {
  test.each([
    { claim: 'gives a token for id and secret in the form', form: right, status: 200 },
    { claim: 'gives a token for id and secret in the header', basic: right, form: {}, status: 200 },
    { claim: 'refuses a wrong secret', form: { ...right, client_secret: 'a' }, status: 401, error: 'invalid_client' },
    { claim: 'refuses an unknown client', form: { ...right, client_id: 'x' }, status: 401, error: 'invalid_client' },
    { claim: 'refuses nobody', form: {}, status: 401, error: 'invalid_client' },
    {
      claim: 'knows no other grant',
      form: { ...right, grant_type: 'password' },
      status: 400,
      error: 'unsupported_grant_type',
    },
  ])('$claim', async ({ form, basic, status, error }) => {
    const response = await fetch(`${system.url}/oauth2/token`, {
      method: 'POST',
      headers: basic === undefined ? {} : { authorization: `Basic ${encoded(basic)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
    })
    expect(response.status).toBe(status)
    const answer = (await response.json()) as Record<string, unknown>
    expect(answer['error']).toBe(error)
    if (status !== 200) return
    expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 600 })
    expect(response.headers.get('cache-control')).toBe('no-store')
    const headers = { authorization: `Bearer ${String(answer['access_token'])}` }
    expect((await fetch(`${system.url}/v1/events`, { headers })).status).toBe(200)
  })

  test.each([
    { claim: 'a token agreed beforehand opens as well', token: 'agreed-token', status: 200 },
    { claim: 'the client secret is no token', token: 'b', status: 401 },
  ])('$claim', async ({ token, status }) => {
    const answer = await fetch(`${system.url}/v1/events`, { headers: { authorization: `Bearer ${token}` } })
    expect(answer.status).toBe(status)
  })

  test('outside test mode there is no driver', async () => {
    const answer = await fetch(`${system.url}/driver`, { headers: { authorization: 'Bearer agreed-token' } })
    expect(answer.status).toBe(404)
  })
})

function encoded({ client_id: id, client_secret: secret }: typeof right): string {
  const form = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)
  return Buffer.from(`${form(id)}:${form(secret)}`).toString('base64')
}
