import type { Text } from '../../../text.ts'
import type { Affected } from '../change.ts'

/**
 * Whose messages the schema describes. `old`: those who keep to the old version send, as in requests. `new`: the new
 * version sends to readers of the old one, as in responses. `unknown`: nobody in this file sends or reads it.
 */
export type Sender = 'old' | 'new' | 'unknown'

/** A place where a schema meets the world: a body, a parameter, a header, a message. */
export interface Surface {
  readonly sender: Sender
  /** `POST /v1/referrals, Anfrage`. */
  readonly where: Text
  /** How the vocabulary calls such places; absent where it has no names. */
  readonly named?: 'request-body' | 'request-parameter' | 'request-header' | 'response-body' | 'response-header'
  /** As JSON, or as text in which `5` and `"5"` look alike (parameters, headers, forms, XML). */
  readonly written: 'json' | 'text' | 'list-in-text'
  /** Whether names of XML elements matter: not where all is written as JSON. */
  readonly xml: boolean
  /** Fields marked so do not travel here: `readOnly` ones in requests, `writeOnly` ones in responses. */
  readonly hidden?: 'readOnly' | 'writeOnly'
}

/** Who is hurt when the inclusion does not hold. */
export function affectedBy(sender: Sender): Affected {
  return sender === 'old' ? 'senders' : sender === 'new' ? 'readers' : 'both'
}

/** Where in the surface: the schema itself, or a field inside; fields may be meant for one direction only. */
export interface Depth {
  readonly inside: boolean
  readonly readOnly: boolean
  readonly writeOnly: boolean
}

/** How ids of the vocabulary begin for this place, best first. */
export function idPrefixes(surface: Surface, depth: Depth): string[] {
  if (surface.named === undefined) return []
  switch (surface.named) {
    case 'response-header':
      return depth.inside ? [] : ['response-header']
    case 'request-parameter':
      return [depth.inside ? 'request-parameter-property' : 'request-parameter']
    case 'request-header':
      return depth.inside
        ? ['request-header-property', 'request-parameter-property']
        : ['request-parameter', 'request-header']
    case 'request-body':
      if (!depth.inside) return ['request-body']
      return depth.readOnly ? ['request-read-only-property', 'request-property'] : ['request-property']
    case 'response-body':
      if (!depth.inside) return ['response-body', 'response-mediatype']
      return depth.writeOnly ? ['response-write-only-property', 'response-property'] : ['response-property']
  }
}
