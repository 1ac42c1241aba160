import { isObject, type JsonValue, KnownError } from '@fallnetz/core'

type Environment = Readonly<Record<string, string | undefined>>

/** What stands behind `env:NAME`. Throws KnownError `environment-variable-missing`. */
export function secretNamed(name: string, env: Environment): string {
  if (name === '') throw unnamed()
  const value = env[name]
  if (value !== undefined && value !== '') return value
  throw new KnownError('environment-variable-missing', {
    de: `Die Umgebungsvariable ${name} ist nicht gesetzt. Setzen Sie sie, und starten Sie den Befehl noch einmal.`,
    en: `The environment variable ${name} is not set. Set it and start the command again.`,
  })
}

function unnamed(): KnownError {
  return new KnownError('environment-variable-missing', {
    de: 'Nach „env:“ fehlt der Name der Umgebungsvariablen. Schreiben Sie zum Beispiel env:FALLNETZ_TOKEN.',
    en: 'After "env:" the name of the environment variable is missing. Write for example env:FALLNETZ_TOKEN.',
  })
}

/** Puts the value of the environment in place of every `env:NAME`, and says which values are secret from now on. */
export function withSecrets(value: JsonValue, env: Environment): { value: JsonValue; secrets: readonly string[] } {
  const secrets = new Set<string>()
  const filled = fill(value, (name) => {
    const secret = secretNamed(name, env)
    secrets.add(secret)
    return secret
  })
  return { value: filled, secrets: [...secrets] }
}

/** Takes secrets out of a text, in case somebody sent one back. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  // Short values are words like any other; taking them out would garble the text and hide nothing.
  const hidden = secrets.filter((secret) => secret.length >= 6).sort((a, b) => b.length - a.length)
  return hidden.reduce((rest, secret) => rest.replaceAll(secret, '•••'), text)
}

function fill(value: JsonValue, look: (name: string) => string): JsonValue {
  if (typeof value === 'string') return value.startsWith('env:') ? look(value.slice('env:'.length)) : value
  if (Array.isArray(value)) return value.map((item) => fill(item, look))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, look)]))
}
