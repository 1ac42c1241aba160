import type { Text } from '../../text.ts'
import type { SchemaContext } from '../changes/schema/compare-schemas.ts'
import type { Sender } from '../changes/schema/surface.ts'
import { say } from '../changes/words.ts'

/** What a rule knows besides the two places it looks at. */
export interface AsyncApiContext extends SchemaContext {
  readonly where: Text
  /** `old` where the owner receives: those who send keep to the old version. */
  readonly sender: Sender
}

/** The same context one step further in. */
export function at(context: AsyncApiContext, de: string, en: string): AsyncApiContext {
  return { ...context, where: say(`${context.where.de}, ${de}`, `${context.where.en}, ${en}`) }
}
