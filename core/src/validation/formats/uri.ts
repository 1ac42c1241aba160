import { ipv6 } from './ip.ts'
import { isHexDigit } from './uuid.ts'

/** A URI with its scheme: `urn:…`, `https://…` (RFC 3986, §3). Letters beyond ASCII must be percent-encoded. */
export function uri(text: string): boolean {
  if (plain.test(text)) return true
  const colon = schemeEnd(text)
  if (colon < 1) return false
  const start = colon + 1
  const hasAuthority = text.charCodeAt(start) === slash && text.charCodeAt(start + 1) === slash
  const path = hasAuthority ? authorityEnd(text, start + 2) : start
  if (hasAuthority && !isAuthority(text.slice(start + 2, path))) return false
  return isRest(text, path)
}

/** What nearly every URI looks like; one look settles it. */
const plain =
  /^[a-z][a-z0-9+.-]*:(?:\/\/[a-z0-9.-]+(?:\/[\w.~!$&'()*+,;=:@/?-]*)?|[\w.~!$&'()*+,;=:@?-][\w.~!$&'()*+,;=:@/?-]*)$/
const slash = 47

function schemeEnd(text: string): number {
  const colon = text.indexOf(':')
  return /^[a-z][a-z0-9+.-]*$/i.test(text.slice(0, Math.max(colon, 0))) ? colon : -1
}

/** Path, query and fragment: from `start` to the end, with one `#` at most. */
function isRest(text: string, start: number): boolean {
  let fragment = false
  for (let at = start; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (isPathCharacter(char)) continue
    if (char === 35 && !fragment) fragment = true
    else if (char === 37 && isHexDigit(text.charCodeAt(at + 1)) && isHexDigit(text.charCodeAt(at + 2))) at += 2
    else return false
  }
  return true
}

function isAuthority(authority: string): boolean {
  const [, user = '', host = ''] = /^(?:([^@]*)@)?([^@]*)$/.exec(authority) ?? [undefined, '@']
  const [, literal, name = ''] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::\d*)?$/.exec(host) ?? [undefined, undefined, '@']
  if (!/^(?:[\w.~!$&'()*+,;=:-]|%[\da-fA-F]{2})*$/.test(user)) return false
  if (literal === undefined) return /^(?:[\w.~!$&'()*+,;=-]|%[\da-fA-F]{2})*$/.test(name)
  return ipv6(literal) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(literal)
}

function authorityEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === slash || char === 63 || char === 35) return at
  }
  return text.length
}

/** What may stand unencoded in path, query and fragment: `pchar`, `/` and `?`. */
function isPathCharacter(char: number): boolean {
  if ((char | 32) >= 97 && (char | 32) <= 122) return true
  // From & to ; all are allowed: & ' ( ) * + , - . / the digits : and ;
  if (char >= 38 && char <= 59) return true
  return char === 33 || char === 36 || char === 61 || char === 63 || char === 64 || char === 95 || char === 126
}
