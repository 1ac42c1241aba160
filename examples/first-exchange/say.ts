import type { Text } from '@fallnetz/core'

/** Prints a line in both languages: whoever starts this for the first time has not chosen one yet. */
export function say({ de, en }: Text): void {
  console.log(`${de}  ·  ${en}`)
}
