import { describe } from 'vitest'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { call, holdTo } from './small.contract.ts'

const none = call({})

describe('proof of who calls', () => {
  const asking = (...security: JsonValue[]) => call({}, { security })
  const schemes = (scheme: JsonObject) => call({}, { components: { securitySchemes: { login: scheme } } })
  const named = (name: string, scheme: JsonObject) =>
    call({ security: [{ [name]: [] }] }, { components: { securitySchemes: { [name]: scheme } } })
  holdTo([
    {
      claim: 'proof where none was asked for',
      before: none,
      after: asking({ login: [] }),
      expected: ['security-added breaking senders'],
      ids: ['api-global-security-added'],
    },
    {
      claim: 'no proof where one was asked for',
      before: asking({ login: [] }),
      after: none,
      expected: ['security-removed harmless nobody'],
      ids: ['api-global-security-removed'],
    },
    {
      claim: 'another way to choose from',
      before: asking({ login: [] }),
      after: asking({ card: [] }, { login: [] }),
      expected: ['security-added harmless nobody'],
    },
    {
      claim: 'a way to choose from that is gone',
      before: asking({ card: [] }, { login: [] }),
      after: asking({ login: [] }),
      expected: ['security-removed breaking senders'],
    },
    {
      claim: 'one more permission',
      before: asking({ login: ['read'] }),
      after: asking({ login: ['read', 'write'] }),
      expected: ['scope-added breaking senders'],
      ids: ['api-global-security-scope-added'],
    },
    {
      claim: 'one permission less',
      before: asking({ login: ['read', 'write'] }),
      after: asking({ login: ['read'] }),
      expected: ['scope-removed harmless nobody'],
    },
    {
      claim: 'the same asked of the call alone',
      before: asking({ login: ['read'] }),
      after: call({ security: [{ login: ['read'] }] }, { security: [{ login: ['read'] }] }),
      expected: [],
    },
    {
      claim: 'more asked of the call alone',
      before: asking({ login: ['read'] }),
      after: call({ security: [{ login: ['write'] }] }, { security: [{ login: ['read'] }] }),
      expected: ['scope-added breaking senders', 'scope-removed harmless nobody'],
      ids: ['api-security-scope-added'],
    },
    {
      claim: 'proof asked of all and no longer of the call alone',
      before: call({ security: [{ login: ['read'] }] }),
      after: asking({ login: ['read'] }),
      expected: ['security-added harmless nobody'],
    },
    {
      claim: 'more proof asked of all and less of the call alone',
      before: call({ security: [{ login: [] }] }, { security: [{ login: [] }] }),
      after: call({ security: [] }, { security: [{ login: [] }, { card: [] }] }),
      expected: ['security-added harmless nobody', 'security-removed harmless nobody'],
    },
    {
      claim: 'proof asked of all where another call asks for none of its own',
      before: call({ security: [{ login: [] }] }, {}),
      after: call({ security: [{ login: [] }, { card: [] }] }, { security: [{ card: [] }] }),
      expected: ['security-added harmless nobody', 'security-added harmless nobody'],
    },
    {
      claim: 'a scheme that is only called differently',
      before: named('login', { type: 'http', scheme: 'bearer' }),
      after: named('token', { type: 'http', scheme: 'Bearer' }),
      expected: ['security-scheme-added harmless nobody', 'security-scheme-removed harmless nobody'],
    },
    {
      claim: 'a scheme that is called differently and works differently',
      before: named('login', { type: 'http', scheme: 'bearer' }),
      after: named('token', { type: 'http', scheme: 'basic' }),
      expected: [
        'security-added harmless nobody',
        'security-removed breaking senders',
        'security-scheme-added harmless nobody',
        'security-scheme-removed warning senders',
      ],
    },
    {
      claim: 'capitals in the name of a scheme of HTTP',
      before: schemes({ type: 'http', scheme: 'bearer' }),
      after: schemes({ type: 'http', scheme: 'Bearer' }),
      expected: [],
    },
    {
      claim: 'a scheme of another kind',
      before: schemes({ type: 'http', scheme: 'basic' }),
      after: schemes({ type: 'apiKey', name: 'k', in: 'query' }),
      expected: ['security-scheme-changed breaking senders'],
      ids: ['api-security-component-type-changed'],
    },
    {
      claim: 'another place to log in',
      before: schemes({ type: 'oauth2', flows: { password: { tokenUrl: 'https://a.example', scopes: { read: '' } } } }),
      after: schemes({ type: 'oauth2', flows: { password: { tokenUrl: 'https://b.example', scopes: {} } } }),
      expected: ['login-address-changed promise senders', 'permission-removed promise senders'],
      ids: ['api-security-component-oauth-token-url-changed', 'api-security-component-oauth-scope-removed'],
    },
  ])
})
