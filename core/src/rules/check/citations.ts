import { troubleWith } from '../citation.ts'
import { type RulesCheck, wrong } from './subject.ts'

/** Every source names a law we know and a place in it, written as lawyers cite it. */
export const citations: RulesCheck = function* ({ rules }) {
  for (const placed of rules) {
    for (const [index, source] of placed.rule.sources.entries()) {
      const trouble = troubleWith(source)
      if (trouble !== undefined) yield wrong(trouble.code, placed, `/sources/${index}/${trouble.part}`, trouble.message)
    }
  }
}
