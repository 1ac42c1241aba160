import { problem } from '../../checking/rule.ts'
import { latest, versionsOf } from '../../contracts/catalog.ts'
import type { Catalog } from '../../contracts/contract.ts'
import { schemaId } from '../../contracts/schemas.ts'
import { KnownError } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import { lineAndColumn, placesOf } from '../../json/positions.ts'
import { createValidator, type Validator } from '../../validation/validator.ts'
import { carriersOf } from '../carriers.ts'
import type { RulesSurroundings } from '../check-rules.ts'
import { type RuleFile, ruleContentOf, ruleOf } from '../read-rules.ts'
import { ruleBookOf } from '../rule-book.ts'
import { carried } from './carried.ts'
import { citations } from './citations.ts'
import { clocks } from './clocks.ts'
import type { PlacedRule } from './subject.ts'
import { versions } from './versions.ts'

const checks = [citations, versions, clocks, carried]

/** What is wrong with rules, the form first: checks that build on it wait until it has nothing to say. */
export async function foundIn(files: readonly RuleFile[], around: RulesSurroundings): Promise<Finding[]> {
  const { validator, schema } = await metaSchema(around.catalog)
  const ofForm = files.flatMap((file) => formOf(validator, schema, file))
  if (ofForm.length > 0) return placed(files, ofForm)
  const rules = files.map((file): PlacedRule => ({ path: file.path, rule: ruleOf(file) }))
  const ofNames = rules.flatMap((rule) => [...nameOf(rule)])
  if (ofNames.length > 0) return placed(files, ofNames)
  const book = ruleBookOf(rules.map(({ rule }) => rule))
  const subject = { rules, book, carriers: carriersOf(around.catalog, book, around.matrix) }
  return placed(
    files,
    checks.flatMap((check) => [...check(subject)]),
  )
}

async function metaSchema(catalog: Catalog): Promise<{ readonly validator: Validator; readonly schema: string }> {
  const meta = latest(versionsOf(catalog, 'meta'))
  if (meta === undefined) throw metaMissing()
  return { validator: await createValidator(catalog), schema: schemaId(meta, 'rule.schema.json') }
}

function formOf(validator: Validator, schema: string, file: RuleFile): Finding[] {
  const { findings } = validator.validateValue(ruleContentOf(file), { schema })
  return findings.map((finding) => ({ ...finding, at: `${file.path}#${finding.at}` }))
}

function* nameOf({ path, rule: { id, version } }: PlacedRule): Generator<Finding> {
  const expected = `${id.toLowerCase()}/${version}/rule.json`
  if (path === expected) return
  yield problem('rule-name-differs', path, '/id', {
    de: `Nach „id“ und „version“ gehört diese Regel in ${expected}. Benennen Sie den Ordner um oder berichtigen Sie die Angaben.`,
    en: `By its "id" and "version" this rule belongs in ${expected}. Rename the folder or correct the details.`,
  })
}

/** The findings with line and column, where they are in a file of the folder. */
function placed(files: readonly RuleFile[], findings: readonly Finding[]): Finding[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return findings.map((finding) => {
    const hash = finding.at.indexOf('#')
    const text = texts.get(finding.at.slice(0, hash))
    if (text === undefined) return finding
    const pointer = finding.at.slice(hash + 1)
    const place = placesOf(text, [pointer]).get(pointer)
    return { ...finding, ...lineAndColumn(text, place?.name ?? place?.value ?? 0) }
  })
}

function metaMissing(): KnownError {
  return new KnownError('meta-schemas-missing', {
    de: 'Der Vertrag „meta“ fehlt, nach dem Regeln geprüft werden. Nehmen Sie ihn aus dem Paket @fallnetz/schemas dazu.',
    en: 'The contract "meta", by which rules are checked, is missing. Add it from the package @fallnetz/schemas.',
  })
}
