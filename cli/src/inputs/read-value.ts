import { type JsonValue, KnownError, parseJson } from '@fallnetz/core'

/** JSON or YAML, by the ending of the name or else by how it begins. Throws KnownErrors of both. */
export async function valueIn(name: string, text: string): Promise<JsonValue> {
  if (isJson(name, text)) return parseJson(text, { maxDepth: 200 })
  const { parseYaml } = await import('@fallnetz/core/yaml')
  return asJson(parseYaml(text))
}

function isJson(name: string, text: string): boolean {
  if (/\.json$/i.test(name)) return true
  return !/\.ya?ml$/i.test(name) && /^\s*([{["]|true\s*$|false\s*$)/.test(text)
}

// YAML can say what JSON cannot: infinity, and things that contain themselves.
function asJson(value: JsonValue): JsonValue {
  try {
    return JSON.parse(JSON.stringify(value)) as JsonValue
  } catch (cause) {
    throw new KnownError(
      'yaml-syntax',
      { de: 'Dieses YAML lässt sich nicht als JSON lesen.', en: 'This YAML cannot be read as JSON.' },
      { cause },
    )
  }
}
