import { isObject, type Language, versionsOf } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { languageFor } from '../http/language.ts'
import { sendAsset } from '../http/send.ts'
import { codelistAddress, contractAddress, inLanguage, versionAddress } from '../pages/addresses.ts'
import { codelistPage, partsOf } from '../pages/codelist-page.ts'
import { contractPage } from '../pages/contract-page.ts'
import { type Page, pageAsset } from '../pages/layout.ts'
import { versionPage } from '../pages/version-page.ts'
import { codelistIn } from './codelists.ts'
import { contractIn, contractNotFound, pathNotFound } from './find.ts'
import { open, type Route } from './route.ts'

/**
 * The pages about contracts and code lists. They have addresses of their own: what programs fetch stays JSON for
 * everybody, and no cache has to tell readers apart.
 */
export const contractPages: Route = (app, { holdings }) => {
  // A name begins with a letter, a version with a digit: so the files of a contract called "contracts" stay reachable.
  const name = ':id(^[a-z][a-z0-9-]*$)'
  const contract = { schema: { hide: true, params: Type.Object({ id: Type.String() }) }, config: open }
  const params = Type.Object({ id: Type.String(), version: Type.String() })
  const version = { schema: { hide: true, params }, config: open }

  app.get(`/contracts/${name}`, contract, async (request, reply) => {
    const snapshot = await holdings.current()
    const { id } = request.params
    const versions = versionsOf(snapshot.catalog, id)
    if (versions.length === 0) throw contractNotFound()
    const make = (language: Language) => contractPage(snapshot, versions, language)
    return sendAsset(request, reply, snapshot.asset(...pageFor(request, contractAddress(id), make)))
  })

  app.get(`/contracts/${name}/:version`, version, async (request, reply) => {
    const snapshot = await holdings.current()
    const held = contractIn(snapshot, request.params.id, request.params.version)
    const make = (language: Language) => versionPage(snapshot, held, language)
    return sendAsset(request, reply, snapshot.asset(...pageFor(request, versionAddress(held.contract), make)))
  })

  app.get(`/codelists/${name}/:version`, version, async (request, reply) => {
    const snapshot = await holdings.current()
    const held = codelistIn(snapshot, request.params.id, request.params.version)
    const part = partAsked(request)
    if (part > partsOf(held.codelist)) throw pathNotFound()
    const make = (language: Language) => codelistPage(held, part, language)
    return sendAsset(request, reply, snapshot.asset(...pageFor(request, codelistAddress(held.codelist, part), make)))
  })
}

function pageFor(request: FastifyRequest, address: string, make: (language: Language) => Page) {
  const language = languageFor(request)
  return [inLanguage(address, language), () => pageAsset(make(language))] as const
}

/** The part of a long list that is asked for; the first unless told. */
function partAsked({ query }: FastifyRequest): number {
  const asked = isObject(query) ? query['page'] : undefined
  if (asked === undefined) return 1
  if (typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked)) return Number(asked)
  throw pathNotFound()
}
