import type { Finding } from '../finding.ts'
import { valueAt } from '../json/pointer.ts'
import type { JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import type { Reason } from './check.ts'
import { type ExplainerOptions, explainers } from './explainer.ts'
import { fieldName } from './fields.ts'
import { tooMany } from './keywords/array.ts'
import type { Problem } from './keywords/keyword.ts'
import { unexpected } from './keywords/object.ts'

/**
 * Tells people why a value is invalid, which the compiled schema has already decided; `reason` is what that one gave.
 * Looks at every rule, but only for so many steps as the message is long: hostile ones get a short answer.
 */
export type Explain = (schemaId: string, value: JsonValue, reason: Reason) => Finding[]

export function explainWith(options: ExplainerOptions): Explain {
  const { resolve, maxFindings } = options
  const explainerFor = explainers(options)
  return (schemaId, value, reason) => {
    const root = resolve(schemaId, schemaId)
    const self = explainerFor(schemaId, value)
    const found = root === undefined ? [] : self.apply(root.schema, { value, at: '', base: root.base })
    const problems = new Map<string, Problem>()
    for (const problem of found.length > 0 ? found : [inOtherWords(reason, value)]) {
      const key = `${problem.code} ${problem.at}`
      if (problems.size < maxFindings && !problems.has(key)) problems.set(key, problem)
    }
    return [...problems.values()].map(({ code, at, says }) => {
      return { code, severity: 'error', at, message: named(fieldName(resolve, schemaId, at), says) }
    })
  }
}

/** Puts the name of the field before what is said of it. */
function named(name: Text | undefined, says: Text): Text {
  return name === undefined ? says : { de: `${name.de}: ${says.de}`, en: `${name.en}: ${says.en}` }
}

/** For rules that have no words of their own: names the rule. */
function inOtherWords({ keyword, instancePath, params }: Reason, value: JsonValue): Problem {
  const code = keyword.replaceAll(' ', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const extra = params['unevaluatedProperty']
  if (typeof extra === 'string') return unexpected(code, instancePath, extra, [])
  const [list, most] = [valueAt(value, instancePath), params['len']]
  if (Array.isArray(list) && typeof most === 'number') return tooMany(code, instancePath, most, list.length)
  return {
    code,
    at: instancePath,
    says: {
      de: `Das passt nicht zur Regel „${keyword}“ des Schemas. Vergleichen Sie die Angabe mit der Beschreibung des Schemas.`,
      en: `This does not fit the rule "${keyword}" of the schema. Compare it with the description of the schema.`,
    },
  }
}
