import { isObject, type JsonObject } from '@fallnetz/core'

/** What a schema says about itself, for a comment in source code: English first, then German, each on one line. */
export function docOf(schema: JsonObject): string | undefined {
  const languages = schema['x-i18n']
  const german = isObject(languages) && isObject(languages['de']) ? languages['de'] : {}
  const lines = [sentence(schema), sentence(german)]
  const [english, deutsch] = lines
  if (english === undefined) return deutsch === undefined ? undefined : `(de) ${deutsch}`
  return deutsch === undefined ? english : `${english}\n(de) ${deutsch}`
}

/**
 * One line that cannot leave a comment and gives no order to a compiler: titles and descriptions may come from
 * contracts we do not know.
 */
export function harmless(words: string): string {
  return words
    .replaceAll(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('*/', '* /')
    .replaceAll('/*', '/ *')
    .replaceAll(/(^|[^\w.])@(?=\w)/g, '$1@ ')
    .trim()
}

function sentence(words: JsonObject): string | undefined {
  const parts = [words['title'], words['description']].filter((part) => typeof part === 'string' && part !== '')
  return parts.length === 0 ? undefined : harmless(parts.join(': '))
}
