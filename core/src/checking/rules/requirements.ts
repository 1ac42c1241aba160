import type { Finding } from '../../finding.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import { problem, type Rule, type Subject } from '../rule.ts'
import { repeated } from './process/process-rule.ts'

/** What a rule needs to know of a requirement; requirements.schema.json describes all of it. */
export interface Requirement {
  readonly id: string
  readonly level: 'MUST' | 'SHOULD' | 'MAY'
  readonly roles: readonly string[]
  readonly testability: 'automated' | 'attested'
  readonly reason?: string
}

/** Every requirement has its own id, is about roles of the process, and is tested, or says why it cannot be. */
export const requirements: Rule = function* (subject) {
  const list = requirementsOf(subject)
  const roles = rolesOf(subject.json.get('process.json'))
  for (const index of repeated(list, (one) => one.id)) yield twice(index, list[index]?.id ?? '')
  for (const [index, requirement] of list.entries()) {
    for (const [position, role] of requirement.roles.entries()) {
      if (role !== '*' && !roles.includes(role)) yield unknownRole(`/${index}/roles/${position}`, role)
    }
    if (requirement.testability !== 'automated' && requirement.reason === undefined)
      yield untested(index, requirement.id)
  }
}

/** The requirements of a contract; the meta-schema has held the file to its form before. */
export function requirementsOf({ json }: Subject): readonly Requirement[] {
  const list = json.get('requirements.json')
  return Array.isArray(list) ? (list as unknown as readonly Requirement[]) : []
}

function rolesOf(process: JsonValue | undefined): readonly (JsonValue | undefined)[] {
  const roles = isObject(process) ? process['roles'] : undefined
  return Array.isArray(roles) ? roles.map((role) => (isObject(role) ? role['id'] : undefined)) : []
}

function twice(index: number, id: string): Finding {
  return problem('requirement-twice', 'requirements.json', `/${index}/id`, {
    de: `${id} steht schon weiter oben. Jede Anforderung hat ihre eigene Kennung, für immer.`,
    en: `${id} already stands above. Each requirement has an id of its own, for ever.`,
  })
}

function unknownRole(at: string, role: string): Finding {
  return problem('role-unknown', 'requirements.json', at, {
    de: `Die Rolle „${role}“ gibt es in process.json nicht. Berichtigen Sie den Namen oder schreiben Sie „*“ für alle.`,
    en: `There is no role "${role}" in process.json. Correct the name or write "*" for all.`,
  })
}

function untested(index: number, id: string): Finding {
  return problem('requirement-untested', 'requirements.json', `/${index}/testability`, {
    de: `${id} prüft niemand selbsttätig. Sagen Sie in „reason“, warum das nicht geht.`,
    en: `Nothing tests ${id} automatically. Say in "reason" why that cannot be done.`,
  })
}
