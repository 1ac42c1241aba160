import type { Finding } from '../../finding.ts'
import { advice, problem, type Rule } from '../rule.ts'

const required = ['process.json', 'requirements.json']
const optional = ['contract.json', 'problems.json', 'openapi.yaml', 'asyncapi.yaml']
const known = new Set([...required, ...optional])
const shapes = [/^[a-z][a-z0-9-]*\.schema\.json$/, /^examples\/(valid|invalid)\/[a-z0-9][a-z0-9-]*\.json$/]

/** A file nobody reads is usually one whose name is misspelt; a process without its files cannot be used. */
export const knownFiles: Rule = function* ({ contract: { files, manifest } }) {
  for (const path of files.keys()) {
    if (!known.has(path) && !shapes.some((shape) => shape.test(path))) yield unknownFile(path)
  }
  if (manifest.kind !== 'process') return
  for (const path of required) if (!files.has(path)) yield missingFile(path)
}

function unknownFile(path: string): Finding {
  return advice('file-unknown', path, '', {
    de: 'Diese Datei liest niemand. Bekannt sind contract.json, process.json, requirements.json, problems.json, *.schema.json, openapi.yaml, asyncapi.yaml, examples/valid/*.json und examples/invalid/*.json. Berichtigen Sie den Namen oder löschen Sie die Datei.',
    en: 'Nobody reads this file. Known are contract.json, process.json, requirements.json, problems.json, *.schema.json, openapi.yaml, asyncapi.yaml, examples/valid/*.json and examples/invalid/*.json. Correct its name or delete it.',
  })
}

function missingFile(path: string): Finding {
  return problem('file-missing', 'contract.json', '/kind', {
    de: `Ein Prozess braucht „${path}“. Legen Sie die Datei an.`,
    en: `A process needs "${path}". Add the file.`,
  })
}
