import { type Language, languages } from '@fallnetz/core'
import type { FastifyRequest } from 'fastify'

/** Agencies read here first; who wants English says so. */
const usual: Language = 'de'

/** The language of an answer: the one asked for by `?lang=`, else the best of Accept-Language, else German. */
export function languageOf(asked: unknown, acceptLanguage: string | undefined): Language {
  return languages.find((one) => one === asked) ?? best(acceptLanguage ?? '') ?? usual
}

/** The language of the answer to this request, for pages and problems alike: also where no route has read its address. */
export function languageFor({ raw, headers }: FastifyRequest): Language {
  const asked = new URLSearchParams(raw.url?.split('?', 2)[1]).get('lang')
  return languageOf(asked, headers['accept-language'])
}

/** RFC 9110 §12.5.4: `en-GB;q=0.8, de;q=0.9` → `de`. */
function best(header: string): Language | undefined {
  const wishes = header.split(',', 20).map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { language: languages.find((one) => tag === one || tag.startsWith(`${one}-`)), weight: Number(weight ?? 1) }
  })
  const spoken = wishes.filter(({ language, weight }) => language !== undefined && weight > 0)
  return spoken.sort((a, b) => b.weight - a.weight)[0]?.language
}
