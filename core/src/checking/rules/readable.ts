import { KnownError } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import { parseJson } from '../../json/parse.ts'
import { isObject } from '../../json/value.ts'
import { problem, type Rule } from '../rule.ts'

/** Every JSON file is JSON that all readers understand alike, and every schema is an object. */
export const readable: Rule = function* ({ contract: { files } }) {
  for (const [path, text] of files) {
    if (path.endsWith('.json')) yield* trouble(path, text)
  }
}

function* trouble(path: string, text: string): Generator<Finding> {
  try {
    const value = parseJson(text)
    if (path.endsWith('.schema.json') && !isObject(value)) yield notAnObject(path)
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    const position =
      'line' in error && 'column' in error ? { line: Number(error.line), column: Number(error.column) } : {}
    yield { ...problem(error.code, path, '', error.text), ...position }
  }
}

function notAnObject(path: string): Finding {
  return problem('schema-no-object', path, '', {
    de: 'Ein Schema ist ein JSON-Objekt. Schreiben Sie es in geschweifte Klammern.',
    en: 'A schema is a JSON object. Write it in braces.',
  })
}
