import type { HTTPMethods } from 'fastify'
import { Refusal } from '../problems.ts'
import { type App, open } from '../routes/route.ts'

const all: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'TRACE']

/**
 * Answers 405 with Allow wherever there is something, but not by this method. Call it before the routes are added, and
 * what it returns after them.
 */
export function refuseOtherMethods(app: App): () => void {
  const offered = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method, config }) => {
    if (config?.anyPath === true) return
    const methods = offered.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    offered.set(url, methods)
  })
  return () => {
    for (const [url, methods] of [...offered]) {
      const allow = all.filter((method) => methods.has(method)).join(', ')
      const handler = () => {
        throw notAllowed(allow)
      }
      const method = all.filter((one) => !methods.has(one))
      // Before the body: whatever came with the request, the method is what is wrong.
      const early = { onRequest: handler, handler }
      app.route({ method, url, config: { ...open, anyPath: true }, schema: { hide: true }, ...early })
    }
  }
}

function notAllowed(allow: string): Refusal {
  const text = {
    de: `Diese Methode gibt es hier nicht. Erlaubt: ${allow}.`,
    en: `This method is not offered here. Allowed: ${allow}.`,
  }
  return new Refusal('method-not-allowed', text, { headers: { Allow: allow } })
}
