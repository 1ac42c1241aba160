import { KnownError, type Language } from '@fallnetz/core'
import { visibleLines } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import { near } from '../arguments/near.ts'
import { catalogueOptions, loadCatalog } from '../catalogue/load.ts'
import { rulesFolder } from '../catalogue/rules-folder.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import type { Shown } from '../show/shown.ts'

/** `fallnetz show`: explains one thing of the standard, or one error code, to a person. */
export const show: Command = {
  name: 'show',
  summary: {
    de: 'Erklärt einen Vertrag, ein Schema, eine Codeliste, eine Rechtsregel, eine Anforderung oder einen Fehlercode',
    en: 'Explains a contract, a schema, a code list, a rule of law, a requirement or an error code',
  },
  description: {
    de: 'Woran der Name zu erkennen ist, findet fallnetz selbst heraus. Ohne Version ist die neueste gemeint.',
    en: 'fallnetz finds out by itself what kind of name it is. Without a version the latest is meant.',
  },
  arguments: [{ name: 'NAME', text: { de: 'was erklärt werden soll', en: 'what to explain' } }],
  options: catalogueOptions,
  examples: [
    { line: 'fallnetz show referral@1.0.0', text: { de: 'Ein Vertrag', en: 'A contract' } },
    { line: 'fallnetz show common@1.0.0/address.schema.json', text: { de: 'Ein Schema', en: 'A schema' } },
    { line: 'fallnetz show urn:fallnetz:codelist:urgency', text: { de: 'Eine Codeliste', en: 'A code list' } },
    {
      line: 'fallnetz show D-03',
      text: { de: 'Eine Rechtsregel mit ihren Fristen', en: 'A rule of law with its clocks' },
    },
    { line: 'fallnetz show REF-GRD-01', text: { de: 'Eine Anforderung', en: 'A requirement' } },
    { line: 'fallnetz show json-syntax', text: { de: 'Ein Fehlercode', en: 'An error code' } },
  ],
  run: runShow,
}

/** Every kind of thing, in the order in which a name is tried. A new one is one file and one line here. */
const kinds: readonly ((rules: string) => Promise<Shown>)[] = [
  async () => (await import('../show/requirement.ts')).requirement,
  async (rules) => (await import('../show/rule.ts')).ruleIn(rules),
  async () => (await import('../show/contract.ts')).contract,
  async () => (await import('../show/codelist.ts')).codelist,
  async () => (await import('../show/error-code.ts')).errorCode,
  async () => (await import('../show/schema.ts')).schema,
]

async function runShow(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const name = input.word(0)
  const catalog = await loadCatalog(input, io, 'everything')
  const rules = rulesFolder(input, io)
  const names: string[] = []
  for (const load of kinds) {
    const kind = await load(rules)
    const text = kind.show(catalog, name, language)
    if (text !== undefined) {
      io.stdout.write(visibleLines(text))
      return 0
    }
    names.push(...kind.names(catalog))
  }
  throw unknown(name, guessed(name, names))
}

// Whoever names a version that is not there wants to know which are.
function guessed(name: string, names: readonly string[]): string[] {
  const [thing] = name.split('@', 1)
  const versions = names.filter((one) => name !== thing && one.startsWith(`${thing}@`) && !one.includes('/'))
  return versions.length > 0 ? versions : near(name, names)
}

function unknown(name: string, guesses: readonly string[]): KnownError {
  const meant = {
    de: guesses.length === 0 ? '' : ` Meinten Sie ${guesses.join(' oder ')}?`,
    en: guesses.length === 0 ? '' : ` Did you mean ${guesses.join(' or ')}?`,
  }
  return new KnownError('name-unknown', {
    de: `„${name}“ ist weder Vertrag noch Schema, Codeliste, Rechtsregel, Anforderung oder Fehlercode.${meant.de} „fallnetz list“ zeigt, was es gibt.`,
    en: `"${name}" is neither a contract nor a schema, code list, rule of law, requirement or error code.${meant.en} "fallnetz list" shows what there is.`,
  })
}
