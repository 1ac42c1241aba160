import { type Catalog, problemsOf } from '@fallnetz/core'
import { wrapped } from '../output/help-text.ts'
import type { Codes } from './codes/code.ts'
import { commandLine } from './codes/command-line.ts'
import { contracts } from './codes/contracts.ts'
import { findings } from './codes/findings.ts'
import { generating } from './codes/generating.ts'
import { messages } from './codes/messages.ts'
import { processes } from './codes/processes.ts'
import { registry } from './codes/registry.ts'
import { schemas } from './codes/schemas.ts'
import { testing } from './codes/testing.ts'
import { type Shown, speak } from './shown.ts'

/** Every code fallnetz itself may name, by area. */
export const codesByArea: Readonly<Record<string, Codes>> = {
  findings,
  messages,
  contracts,
  schemas,
  processes,
  commandLine,
  registry,
  generating,
  testing,
}

const codes: ReadonlyMap<string, Codes[string]> = new Map(
  Object.values(codesByArea).flatMap((area) => Object.entries(area)),
)

/** An error code: of fallnetz itself, of the interface between parties, or of both. */
export const errorCode: Shown = {
  show: (catalog, name, language) => {
    const word = speak(words, language)
    const problem = problems(catalog).get(name)
    const own = codes.get(name)
    if (problem === undefined && own === undefined) return undefined
    const answer = problem === undefined ? [] : [`${word.problem} ${problem.status}: ${problem.title[language]}.`]
    const meaning = own === undefined ? [] : wrapped(own[language], 96, '')
    return [name, '', ...meaning, ...answer, ''].join('\n')
  },
  names: (catalog) => [...codes.keys(), ...problems(catalog).keys()],
}

// A catalogue without the contract common has no problems, and that is no reason not to explain a code.
function problems(catalog: Catalog): ReturnType<typeof problemsOf> {
  return catalog.contracts.has('common@1.0.0') ? problemsOf(catalog) : new Map()
}

const words = {
  problem: { de: 'Als Antwort einer Stelle: HTTP', en: 'As an answer of a party: HTTP' },
}
