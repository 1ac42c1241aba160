import { type Contract, type Language, latest, processOf, type Transition, versionsOf } from '@fallnetz/core'
import { table, wrapped } from '../output/help-text.ts'
import { statuses } from '../output/words.ts'
import { requirementsOf } from './requirement.ts'
import { type Shown, speak } from './shown.ts'

/** A contract: what it is for, who says what to whom, and what it consists of. */
export const contract: Shown = {
  show: (catalog, name, language) => {
    const found = catalog.contracts.get(name) ?? latest(versionsOf(catalog, name))
    return found === undefined ? undefined : explained(found, language)
  },
  names: (catalog) => [
    ...new Set([...catalog.contracts.values()].flatMap(({ id, version }) => [id, `${id}@${version}`])),
  ],
}

function explained(found: Contract, language: Language): string {
  const { id, version, manifest, files } = found
  const word = speak(words, language)
  const standsOn = manifest.dependsOn.map((one) => `${one.contract}@${one.version}`).join(', ')
  const paths = [...files.keys()]
  const schemas = paths.filter((path) => path.endsWith('.schema.json'))
  const count = (start: string) => paths.filter((path) => path.startsWith(start)).length
  const examples = `${count('examples/valid/')} ${word.valid}, ${count('examples/invalid/')} ${word.invalid}`
  return [
    `${manifest.title[language]} – ${id}@${version} (${statuses[manifest.status][language]})`,
    ...wrapped(manifest.description[language], 96, ''),
    '',
    ...(files.has('process.json') ? exchange(found, language) : []),
    ...table([
      [word.standsOn, standsOn || '–'],
      [
        word.requirements,
        requirementsOf(found)
          .map(({ id }) => id)
          .join(', ') || '–',
      ],
      [word.examples, examples],
    ]),
    '',
    `${word.schemas} (fallnetz show ${id}@${version}/${schemas[0] ?? ''}):`,
    ...wrapped(schemas.map((path) => path.replace('.schema.json', '')).join(', '), 94, '  '),
    '',
  ].join('\n')
}

function exchange(found: Contract, language: Language): string[] {
  const process = processOf(found)
  const word = speak(words, language)
  const states = process.states.map(({ id, title, final }): [string, string] => {
    return [id, final ? `${title[language]} (${word.final})` : title[language]]
  })
  return [
    `${word.roles}:`,
    ...table(process.roles.map(({ id, title, description }) => [id, `${title[language]}. ${description[language]}`])),
    '',
    `${word.states}:`,
    ...table(states),
    '',
    `${word.steps}:`,
    ...table(process.transitions.map((step) => [step.command, stepText(step, language)])),
    '',
  ]
}

function stepText({ title, trigger, receivers, from, to }: Transition, language: Language): string {
  return `${title[language]}. ${trigger} → ${receivers.join(', ') || '–'}; ${from.join(' | ') || '–'} → ${to}`
}

const words = {
  standsOn: { de: 'Baut auf', en: 'Stands on' },
  requirements: { de: 'Anforderungen', en: 'Requirements' },
  examples: { de: 'Beispiele', en: 'Examples' },
  valid: { de: 'gültige', en: 'valid' },
  invalid: { de: 'ungültige', en: 'not valid' },
  schemas: { de: 'Schemas', en: 'Schemas' },
  roles: { de: 'Rollen', en: 'Roles' },
  states: { de: 'Zustände', en: 'States' },
  final: { de: 'endgültig', en: 'final' },
  steps: { de: 'Schritte (wer → an wen; von → nach)', en: 'Steps (who → to whom; from → to)' },
}
