import { troubleWith } from '../../rules/citation.ts'
import type { MatrixCheck } from './check.ts'

/** Every source of a row names a law we know and a place in it, written as lawyers cite it. */
export const citations: MatrixCheck = function* ({ matrix }) {
  for (const part of ['powers', 'restrictions'] as const) {
    for (const [row, { sources }] of matrix[part].entries()) {
      for (const [index, source] of sources.entries()) {
        const trouble = troubleWith(source)
        if (trouble === undefined) continue
        yield {
          code: trouble.code,
          at: `/${part}/${row}/sources/${index}/${trouble.part}`,
          message: trouble.message,
        }
      }
    }
  }
}
