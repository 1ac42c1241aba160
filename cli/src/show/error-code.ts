import { allCodes, type Catalog, type Code, problemsOf, type Text } from '@fallnetz/core'
import { wrapped } from '../output/help-text.ts'
import { type Shown, speak } from './shown.ts'

/** An error code: of fallnetz itself, of the interface between parties, or of both. */
export const errorCode: Shown = {
  show: (catalog, name, language) => {
    const word = speak(words, language)
    const meanings = allCodes().filter(({ code }) => code === name)
    const problem = problems(catalog).get(name)
    if (problem === undefined && meanings.length === 0) return undefined
    const answer = problem === undefined ? [] : [`${word.problem} ${problem.status}: ${problem.title[language]}`]
    const told = meanings.flatMap(({ kind, text }) => [...wrapped(text[language], 96, ''), kinds[kind][language]])
    return [name, '', ...told, ...answer, ''].join('\n')
  },
  names: (catalog) => [...allCodes().map(({ code }) => code), ...problems(catalog).keys()],
}

// A catalogue without the contract common has no problems, and that is no reason not to explain a code.
function problems(catalog: Catalog): ReturnType<typeof problemsOf> {
  return catalog.contracts.has('common@1.0.0') ? problemsOf(catalog) : new Map()
}

const kinds: Readonly<Record<Code['kind'], Text>> = {
  error: {
    de: 'Damit ließ sich die Frage nicht beantworten (Rückgabewert 2).',
    en: 'With this the question could not be answered (exit code 2).',
  },
  finding: {
    de: 'Ein Befund über eine Nachricht (Rückgabewert 1).',
    en: 'A finding about a message (exit code 1).',
  },
  check: {
    de: 'Ein Befund über einen Vertrag, vor der Veröffentlichung zu beheben (Rückgabewert 1).',
    en: 'A finding about a contract, to be resolved before it is published (exit code 1).',
  },
  change: {
    de: 'Eine Änderung zwischen zwei Fassungen eines Vertrags.',
    en: 'A change between two versions of a contract.',
  },
}

const words = {
  problem: { de: 'Als Antwort einer Stelle: HTTP', en: 'As an answer of a party: HTTP' },
}
