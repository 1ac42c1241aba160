import type { Language } from '@fallnetz/core'

/** The page of a contract with all its versions. */
export function contractAddress(id: string): string {
  return `/contracts/${id}`
}

/** The page of one version of a contract. */
export function versionAddress({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${contractAddress(id)}/${version}`
}

/** One page of one version of a code list. */
export function codelistAddress({ id, version }: { readonly id: string; readonly version: string }, part = 1): string {
  return `/codelists/${id}/${version}${part === 1 ? '' : `?page=${part}`}`
}

/** The same address in a language, whatever the browser prefers. */
export function inLanguage(address: string, language: Language): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}
