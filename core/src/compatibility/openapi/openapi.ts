import type { JsonValue } from '../../json/value.ts'
import type { Change } from '../changes/change.ts'
import { onceEach } from '../changes/once-each.ts'
import { type CompareOptions, questionUnder } from '../changes/options.ts'
import { placeAt } from '../changes/place.ts'
import { say } from '../changes/words.ts'
import type { OpenApiContext } from './context.ts'
import { type OpenApiFile, readOpenApi } from './file.ts'
import { components } from './rules/components.ts'
import { info } from './rules/info.ts'
import { operations } from './rules/operations.ts'
import { securityOfAll } from './rules/security-of-all.ts'
import { securitySchemes } from './rules/security-schemes.ts'
import { servers } from './rules/servers.ts'

/**
 * What changed between two OpenAPI files (3.0, 3.1; Swagger 2.0 too), and whom it breaks: callers (`senders`) or those who read answers.
 * Throws KnownError `openapi-unreadable`, `json-too-deep` or `json-too-large`.
 */
export function compareOpenApi(old: JsonValue, young: JsonValue, options: CompareOptions = {}): Change[] {
  const [before, after] = [readOpenApi(old), readOpenApi(young)]
  const context: OpenApiContext = {
    question: questionUnder(options),
    lifecycle: options,
    briefly: options.briefly === true,
    where: say('Schnittstelle', 'interface'),
    turned: false,
  }
  const [was, now] = [placeAt(before, ''), placeAt(after, '')]
  if (was === undefined || now === undefined) return []
  const changes = onceEach([
    ...info(before, after, context),
    ...servers(was, now, context),
    ...securityOfAll(before, after, context),
    ...securitySchemes(was, now, context),
    ...operations(before, after, '/paths', context),
    ...operations(before, after, '/webhooks', context),
    ...components(before, after, context),
  ])
  return changes.map((change) => ({ ...change, at: places(change, before, after) }))
}

function places({ at }: Change, before: OpenApiFile, after: OpenApiFile): Change['at'] {
  return {
    ...(at.old !== undefined && { old: before.origin(at.old) }),
    ...(at.new !== undefined && { new: after.origin(at.new) }),
  }
}
