import type { Finding } from '../../finding.ts'
import type { Rule, Subject } from '../rule.ts'

/** The files beside the schemas have the form the contract `meta` gives them. */
export const metaSchemas: Rule = (subject) => judged(subject, (path) => !path.endsWith('.schema.json'))

/** The schemas are written in the part of JSON Schema the contract `meta` describes: the last look at them. */
export const metaSchemaOfSchemas: Rule = (subject) => judged(subject, (path) => path.endsWith('.schema.json'))

/** File → form that describes it. */
const kinds: readonly (readonly [path: RegExp, form: string])[] = [
  [/^contract\.json$/, 'contract.schema.json'],
  [/^process\.json$/, 'process.schema.json'],
  [/^requirements\.json$/, 'requirements.schema.json'],
  [/^problems\.json$/, 'problems.schema.json'],
  [/^examples\/valid\//, 'valid-example.schema.json'],
  [/^examples\/invalid\//, 'invalid-example.schema.json'],
  [/^[^/]+\.schema\.json$/, 'schema.schema.json'],
]

async function judged(subject: Subject, concerns: (path: string) => boolean): Promise<Finding[]> {
  const forms = await subject.forms()
  const findings: Finding[] = []
  for (const [path, value] of subject.json) {
    const kind = kinds.find(([shape]) => shape.test(path))
    if (kind === undefined || !concerns(path)) continue
    findings.push(...forms.ofValue(kind[1], path, value))
  }
  return findings
}
