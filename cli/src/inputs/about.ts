import { basename } from 'node:path'
import { KnownError, type Text } from '@fallnetz/core'

/** The same refusal, saying which file it is about: with several files on the command line nobody knows otherwise. */
export function about(name: string, error: unknown): unknown {
  if (!(error instanceof KnownError)) return error
  const whole = (text: string) => (text.startsWith(`${name}: `) ? text : `${name}: ${without(basename(name), text)}`)
  const text: Text = { de: whole(error.text.de), en: whole(error.text.en) }
  return new KnownError(error.code, text, { cause: error })
}

/** What `read` gives; a refusal says that it is about this file. */
export async function reading<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw about(name, error)
  }
}

function without(name: string, text: string): string {
  return text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text
}
