import { formsOf } from '../../checking/forms.ts'
import { placedIn } from '../../checking/positions.ts'
import { problem } from '../../checking/rule.ts'
import type { Finding } from '../../finding.ts'
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
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return placedIn(texts, await unplaced(files, around))
}

async function unplaced(files: readonly RuleFile[], around: RulesSurroundings): Promise<Finding[]> {
  const forms = await formsOf(around.catalog)
  const ofForm = files.flatMap((file) => forms.ofValue('rule.schema.json', file.path, ruleContentOf(file)))
  if (ofForm.length > 0) return ofForm
  const rules = files.map((file): PlacedRule => ({ path: file.path, rule: ruleOf(file) }))
  const ofNames = rules.flatMap((rule) => [...nameOf(rule)])
  if (ofNames.length > 0) return ofNames
  const book = ruleBookOf(rules.map(({ rule }) => rule))
  const subject = { rules, book, carriers: carriersOf(around.catalog, book, around.matrix) }
  return checks.flatMap((check) => [...check(subject)])
}

function* nameOf({ path, rule: { id, version } }: PlacedRule): Generator<Finding> {
  const expected = `${id.toLowerCase()}/${version}/rule.json`
  if (path === expected) return
  yield problem('rule-name-differs', path, '/id', {
    de: `Nach „id“ und „version“ gehört diese Regel in ${expected}. Benennen Sie den Ordner um oder berichtigen Sie die Angaben.`,
    en: `By its "id" and "version" this rule belongs in ${expected}. Rename the folder or correct the details.`,
  })
}
