import { type Contract, isObject, type JsonObject, type Language, parseJson } from '@fallnetz/core'
import { table, wrapped } from '../output/help-text.ts'
import { type Shown, said, speak, textIn } from './shown.ts'

/** One sentence a system must keep to, `REF-GRD-01`. */
export const requirement: Shown = {
  show: (catalog, name, language) => {
    for (const contract of catalog.contracts.values()) {
      const found = requirementsOf(contract).find(({ id }) => id === name.toUpperCase())
      if (found !== undefined) return explained(found, contract, language)
    }
    return undefined
  },
  names: (catalog) =>
    [...catalog.contracts.values()].flatMap((contract) => requirementsOf(contract).map(({ id }) => id)),
}

/** The requirements a contract states itself, as they stand in its file. */
export function requirementsOf({ files }: Contract): { readonly id: string; readonly entry: JsonObject }[] {
  const text = files.get('requirements.json')
  const content = text === undefined ? [] : parseJson(text)
  const list = isObject(content) ? content['requirements'] : content
  if (!Array.isArray(list)) return []
  return list.filter(isObject).map((entry) => ({ id: textIn(entry['id']), entry }))
}

function explained({ id, entry }: { id: string; entry: JsonObject }, contract: Contract, language: Language): string {
  const { text, level, source, roles, testability, reason } = entry
  const word = speak(words, language)
  const plain = isObject(text) ? textIn(text[{ de: 'plainDe', en: 'plainEn' }[language]]) : ''
  const sources = (Array.isArray(source) ? source : []).filter(isObject)
  const rows: [string, string][] = [
    [word.contract, `${contract.id}@${contract.version}`],
    [word.level, textIn(level)],
    [word.roles, (Array.isArray(roles) ? roles : []).join(', ').replace(/^\*$/, word.everyone)],
    [word.tested, testability === 'attested' ? `${word.attested} ${said(reason, language)}`.trim() : word.automated],
    ...(plain === '' ? [] : [[word.plain, plain] satisfies [string, string]]),
    ...sources.map((one): [string, string] => [word.source, `${textIn(one['name'])} ${textIn(one['place'])}`.trim()]),
  ]
  return [id, '', ...wrapped(said(text, language), 96, ''), '', ...table(rows), ''].join('\n')
}

const words = {
  contract: { de: 'Vertrag', en: 'Contract' },
  level: { de: 'Verbindlichkeit', en: 'Level' },
  roles: { de: 'Gilt für', en: 'Holds for' },
  everyone: { de: 'alle Rollen', en: 'every role' },
  tested: { de: 'Nachweis', en: 'Proof' },
  automated: { de: '„fallnetz test“ prüft es', en: '"fallnetz test" tests it' },
  attested: { de: 'Selbstauskunft:', en: 'own statement:' },
  plain: { de: 'Einfach gesagt', en: 'In plain words' },
  source: { de: 'Quelle', en: 'Source' },
}
