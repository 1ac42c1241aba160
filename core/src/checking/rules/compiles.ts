import { schemaId } from '../../contracts/schemas.ts'
import type { Finding } from '../../finding.ts'
import { formats } from '../../validation/formats.ts'
import { ownKeywords } from '../../validation/vocabulary.ts'
import { problem, type Rule } from '../rule.ts'

/** Every schema is valid JSON Schema 2020-12 and is understood by a validator that refuses to guess. */
export const compiles: Rule = async ({ contract, index, schemas }) => {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({ strict: true, ownProperties: true, inlineRefs: false, logger: false, formats })
  ajv.addVocabulary([...ownKeywords])
  for (const file of index.values()) ajv.addSchema(file.schema, file.id, undefined, false)
  const findings: Finding[] = []
  for (const [path, schema] of schemas) {
    if (ajv.validateSchema(schema) !== true) {
      for (const error of ajv.errors ?? []) findings.push(notASchema(path, error.instancePath, error.message ?? ''))
      continue
    }
    try {
      ajv.getSchema(schemaId(contract, path))
    } catch (cause) {
      findings.push(notUnderstood(path, cause instanceof Error ? cause.message : String(cause)))
    }
  }
  return findings
}

function notASchema(path: string, at: string, reason: string): Finding {
  return problem('schema-invalid', path, at, {
    de: `Das ist kein gültiges JSON Schema 2020-12 (${reason}). Berichtigen Sie den Wert an dieser Stelle.`,
    en: `This is not valid JSON Schema 2020-12 (${reason}). Correct the value in this place.`,
  })
}

function notUnderstood(path: string, reason: string): Finding {
  return problem('schema-ambiguous', path, '', {
    de: `Ein strenger Validator versteht dieses Schema nicht: ${reason}. Ergänzen Sie, was er vermisst.`,
    en: `A strict validator does not understand this schema: ${reason}. Add what it misses.`,
  })
}
