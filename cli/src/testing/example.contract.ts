import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The message of a valid example of the contract referral. */
export function exampleMessage(name: string): Record<string, unknown> {
  const path = join(import.meta.dirname, `../../../schemas/referral/1.0.0/examples/valid/${name}.json`)
  const example: unknown = JSON.parse(readFileSync(path, 'utf8'))
  // Every example file is an object with its message inside.
  return (example as { message: Record<string, unknown> }).message
}
