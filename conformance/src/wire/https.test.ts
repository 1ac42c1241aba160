import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

// Made for this test alone; it protects nothing.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmFQFMeHoVRJRpDxB
hxcnQSkXGY2lH9IbxTkX6Ltc4r+hRANCAAQjzZZd8wsWHfcjWdGQTn/7udSBy5Un
jcjhPqwfum1rBRWLE4UFc8bu0bzaR8IAbTZykguu5P/ZjAmn9Yj3Ks1q
-----END PRIVATE KEY-----`
const certificate = `-----BEGIN CERTIFICATE-----
MIIBlDCCATugAwIBAgIUY0eUSZtghzJdHOt7buAjcibLfY0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjE5MTM1N1oYDzIxMjYxMDI5
MTkxMzU3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQjzZZd8wsWHfcjWdGQTn/7udSBy5UnjcjhPqwfum1rBRWLE4UFc8bu
0bzaR8IAbTZykguu5P/ZjAmn9Yj3Ks1qo2kwZzAdBgNVHQ4EFgQU3XQ5pgTWkGjV
EveuslGytj7OPU8wHwYDVR0jBBgwFoAU3XQ5pgTWkGjVEveuslGytj7OPU8wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
RwAwRAIgDI6l2dZseKOhb5uXLr/mSJ8dFZfsc8qMhDEg9c+unGECICRDjwiL7nI3
gsBGoFVlUeyS1J7gDCSseIr0HPkcvwrU
-----END CERTIFICATE-----`

const folder = mkdtempSync(join(tmpdir(), 'fallnetz-https-'))
const certificateFile = join(folder, 'certificate.pem')
writeFileSync(certificateFile, certificate)
afterAll(() => rmSync(folder, { recursive: true }))

const script = `
  import { createServer } from 'node:https'
  import { createHttp } from ${JSON.stringify(new URL('../http.ts', import.meta.url).href)}
  const server = createServer(${JSON.stringify({ key, cert: certificate })}, ({ socket }, response) => {
    response.end('for ' + socket.servername)
  })
  await new Promise((resolve) => server.listen(0, 'localhost', resolve))
  const http = createHttp({ answerWithinMs: 5_000 })
  const ask = (host) => http.send({ call: 'GET /', method: 'GET', url: 'https://' + host + ':' + server.address().port, headers: {} })
  const { silence, answered } = await ask(process.argv[1])
  console.log(JSON.stringify({ silence, body: answered?.body }))
  http.close()
  server.close()
  server.closeAllConnections()`

// Whom a process trusts is settled when it starts.
function ask(host: string, environment: Record<string, string>): unknown {
  const options = ['--conditions=@fallnetz/source', '--input-type=module', '--eval', script, host]
  const env = { ...process.env, ...environment }
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8', env }))
}

test('a system whose certificate is trusted is reached by its name', () => {
  expect(ask('localhost', { NODE_EXTRA_CA_CERTS: certificateFile })).toEqual({ body: 'for localhost' })
})

test.each([
  { claim: 'nobody vouches for the certificate', host: 'localhost', environment: {} },
  {
    claim: 'the certificate is for another name',
    host: '127.0.0.1',
    environment: { NODE_EXTRA_CA_CERTS: certificateFile },
  },
])('$claim: no connection', ({ host, environment }) => {
  expect(ask(host, environment as Record<string, string>)).toEqual({ silence: 'connection' })
})
