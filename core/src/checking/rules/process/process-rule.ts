import type { Finding } from '../../../finding.ts'
import { isObject } from '../../../json/value.ts'
import { type Process, processOf } from '../../../processes/process.ts'
import type { Text } from '../../../text.ts'
import { problem, type Rule, type Subject } from '../../rule.ts'

/** A rule about the process of a contract; libraries have none and pass. */
export function aboutProcess(rule: (process: Process, subject: Subject) => Iterable<Finding>): Rule {
  return (subject) => {
    if (!isObject(subject.json.get('process.json'))) return []
    return rule(processOf(subject.contract), subject)
  }
}

/** A finding in process.json. */
export function wrong(code: string, pointer: string, message: Text): Finding {
  return problem(code, 'process.json', pointer, message)
}

/** Positions of entries whose name has been used before. */
export function repeated<T>(entries: readonly T[], nameOf: (entry: T) => string): number[] {
  const names = entries.map(nameOf)
  return [...names.keys()].filter((index) => names.indexOf(names[index] ?? '') < index)
}
