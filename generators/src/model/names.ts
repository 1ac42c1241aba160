import { type Contract, isObject, type SchemaFile } from '@fallnetz/core'
import { reservedNames } from './reserved-names.ts'

/** Absolute name of a schema (`$id`, or `$id#/$defs/x`) → the short name it has in generated files. */
export type Names = ReadonlyMap<string, string>

/**
 * Short, clean and unique names: `Referral`, `AcceptMessage`, `WishHome` for a definition inside `wish.schema.json`.
 * The contract's own schemas choose first; a name that is taken gets the name of its contract in front.
 */
export function namesOf(
  contract: Contract,
  files: readonly SchemaFile[],
  messages: ReadonlyMap<string, string>,
): Names {
  const names = new Map<string, string>()
  const taken = new Set(reservedNames)
  for (const file of ownFirst(contract, files)) {
    const command = messages.get(file.id)
    const short = command === undefined ? pascal(file.path.replace(/\.schema\.json$/, '')) : `${pascal(command)}Message`
    const name = free(taken, short, pascal(file.contract.id), pascal(file.contract.version))
    names.set(file.id, name)
    const definitions = file.schema['$defs']
    if (!isObject(definitions)) continue
    for (const inner of Object.keys(definitions)) {
      names.set(`${file.id}#/$defs/${inner}`, free(taken, name + pascal(inner), pascal(file.contract.id), ''))
    }
  }
  return names
}

/** `call-off` → `CallOff`. Whatever else the words hold, the result is letters and digits and starts with a letter. */
export function pascal(words: string): string {
  const parts =
    words
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[A-Za-z]+|\d+/g) ?? []
  const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')
  return /^[A-Z]/.test(name) ? name : `X${name}`
}

/** `call-off` → `callOff`. */
export function camel(words: string): string {
  const name = pascal(words)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function ownFirst(contract: Contract, files: readonly SchemaFile[]): SchemaFile[] {
  const byId = [...files].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...byId.filter((file) => file.contract === contract), ...byId.filter((file) => file.contract !== contract)]
}

function free(taken: Set<string>, short: string, contract: string, version: string): string {
  const candidates = [short, contract + short, contract + version + short]
  let name = candidates.find((candidate) => !taken.has(candidate))
  for (let count = 2; name === undefined; count++) {
    if (!taken.has(`${short}${count}`)) name = `${short}${count}`
  }
  taken.add(name)
  return name
}
