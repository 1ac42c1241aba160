import type { HTTPMethods } from 'fastify'
import { Refusal } from '../problems.ts'
import { type App, open } from '../routes/route.ts'

const all: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'TRACE']

/** Who is offered what: the methods of every address. */
export interface Methods {
  /** Answers 405 with Allow wherever there is something, but not by this method. Call it after the routes are added. */
  refuseOthers(): void
  /** The refusal for a method that no route can be given, such as PROPFIND; undefined where there is nothing anyway. */
  refusal(method: string, path: string): Refusal | undefined
}

/** Keeps the books of methods; call it before the routes are added. */
export function methodsOf(app: App): Methods {
  const offered = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method, config }) => {
    if (config?.anyPath === true) return
    const methods = offered.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    offered.set(url, methods)
  })
  const allowAt = (url: string) => all.filter((method) => offered.get(url)?.has(method)).join(', ')
  return {
    refuseOthers() {
      for (const [url, methods] of [...offered]) {
        const allow = allowAt(url)
        const handler = () => {
          throw notAllowed(allow)
        }
        const method = all.filter((one) => !methods.has(one))
        // Before the body: whatever came with the request, the method is what is wrong.
        const early = { onRequest: handler, handler }
        app.route({ method, url, config: { ...open, anyPath: true }, schema: { hide: true }, ...early })
      }
    },
    refusal(method, path) {
      if (all.some((one) => one === method)) return undefined
      const url = [...offered.keys()].find((pattern) => matches(pattern, path))
      return url === undefined ? undefined : notAllowed(allowAt(url))
    },
  }
}

/** Whether a path fits an address such as `/v1/contracts/:id/*`; as in Fastify, only the asterisk may stand for nothing. */
function matches(pattern: string, path: string): boolean {
  const steps = path.split('/')
  const wanted = pattern.split('/')
  if (wanted.at(-1) === '*' ? steps.length < wanted.length : steps.length !== wanted.length) return false
  return wanted.every(
    (step, index) => step === '*' || step === steps[index] || (/^:/.test(step) && steps[index] !== ''),
  )
}

function notAllowed(allow: string): Refusal {
  const text = {
    de: `Diese Methode gibt es hier nicht. Erlaubt: ${allow}.`,
    en: `This method is not offered here. Allowed: ${allow}.`,
  }
  return new Refusal('method-not-allowed', text, { headers: { Allow: allow } })
}
