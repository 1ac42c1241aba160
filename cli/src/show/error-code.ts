import { problemsOf } from '@fallnetz/core'
import type { Shown } from './shown.ts'

/** An error code: of fallnetz itself, or of the interface between parties. */
export const errorCode: Shown = {
  show: (catalog, name, language) => {
    const problem = problemsOf(catalog).get(name)
    return problem === undefined ? undefined : `${name}\n${problem.status} ${problem.title[language]}\n`
  },
  names: (catalog) => [...problemsOf(catalog).keys()],
}
