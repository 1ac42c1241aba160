import { isObject } from '../../../json/value.ts'
import type { ChangeSeverity } from '../change.ts'
import { ruleIdsAmong } from '../vocabulary.ts'
import type { Difference } from './difference.ts'
import { idPrefixes, type Surface } from './surface.ts'
import { typesOf } from './types.ts'

/** How the vocabulary calls a difference at this place; nothing where it has no name for it. */
export function ruleIdsOf(difference: Difference, surface: Surface, severity: ChangeSeverity): string[] {
  const { before, after, path } = difference.pair
  const depth = {
    inside: path.length > 0,
    readOnly: isObject(after) && after['readOnly'] === true && before['readOnly'] === true,
    writeOnly: isObject(after) && after['writeOnly'] === true && before['writeOnly'] === true,
  }
  const direction = surface.named?.startsWith('response') ? 'response' : 'request'
  const wanted = patternsOf(difference, surface, severity).flatMap((pattern) => {
    const choices = pattern
      .split('|')
      .flatMap((choice) => idPrefixes(surface, depth).flatMap((prefix) => filled(choice, prefix)))
    const [first] = ruleIdsAmong(choices)
    return first === undefined ? [] : [first]
  })
  return [...new Set(wanted)].filter((id) => id.includes(direction))
}

/** In text, `5` and `"5"` look alike: another type may read the same, or be one that a text could always be. */
function patternsOf(
  { code, ids, pair }: Difference,
  { written, named }: Surface,
  severity: ChangeSeverity,
): readonly string[] {
  if (code === 'pattern-changed' && severity === 'harmless') return ['request-*-pattern-generalized|*-pattern-changed']
  if (code !== 'type-changed' || written === 'json') return ids
  const parameter = named === 'request-parameter' || named === 'request-header'
  if (severity === 'harmless') return parameter ? ['*-type-generalized'] : ['*-type-compatible']
  return typesOf(pair.before)?.includes('string') ? [`request-*-type-specialized|${ids.join('|')}`] : ids
}

/** `*-min-set` holds for every place, `request-*-min-set` only for requests, others are whole names. */
function filled(pattern: string, prefix: string): string[] {
  if (!pattern.includes('*')) return surfaceAllows(pattern, prefix) ? [pattern] : []
  const direction = pattern.slice(0, pattern.indexOf('*'))
  return prefix.startsWith(direction) ? [pattern.replace(`${direction}*`, prefix)] : []
}

/** Names of fields in bodies are not for parameters, and those of headers are for headers only. */
function surfaceAllows(id: string, prefix: string): boolean {
  if (id.includes('request-header-property')) return prefix.startsWith('request-header')
  if (/^(new-.*-)?request-/.test(id)) return /^request-(body|property|read-only-property)$/.test(prefix)
  return prefix.startsWith('response-') && prefix !== 'response-header'
}
