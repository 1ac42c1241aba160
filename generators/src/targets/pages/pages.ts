import type { Codelist } from '@fallnetz/core'
import type { Edition } from '@fallnetz/core/editions'
import type { Matrix } from '@fallnetz/core/lawfulness'
import type { Carrier, RuleBook } from '@fallnetz/core/rules'
import type { GeneratedFile } from '../../target.ts'
import { codelistPages } from './codelist-pages.ts'
import { editionPages } from './edition-pages.ts'
import { matrixPages } from './matrix-pages.ts'
import { rulePages } from './rule-pages.ts'

/** What the pages are made of, and where that lies. */
export interface PagesInput {
  readonly rules: RuleBook
  /** Rule → what of the standard holds messages and systems to it. */
  readonly carriers: ReadonlyMap<string, readonly Carrier[]>
  readonly codelists: readonly Codelist[]
  readonly matrix: Matrix
  readonly editions: readonly Edition[]
  /** The folder of the standard, as seen from the folder the pages go to: `../../schemas`. */
  readonly schemas: string
}

/** Pages for people in German and English: the rules of law by family, the code lists, the matrix, the editions. */
export function pagesOf(input: PagesInput): GeneratedFile[] {
  return [...rulePages(input), ...codelistPages(input), ...matrixPages(input.matrix, input), ...editionPages(input)]
}
