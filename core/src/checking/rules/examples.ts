import { schemaId } from '../../contracts/schemas.ts'
import { KnownError } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import { commandsOf } from '../../processes/chart.ts'
import { processOf } from '../../processes/process.ts'
import { createValidator, type Validator, type Verdict } from '../../validation/validator.ts'
import { problem, type Rule, type Subject } from '../rule.ts'

/**
 * Valid examples are valid, invalid ones are wrong in just the way they say, and each message has a valid one. Throws
 * KnownError `codelist-unreadable` or `codelist-digest-mismatch` where a list that an example names is damaged.
 */
export const examples: Rule = async (subject) => {
  const validator = await createValidator(subject.around)
  const findings: Finding[] = []
  const shown = new Set<string>()
  for (const [path, example] of subject.json) {
    if (!path.startsWith('examples/') || !isObject(example)) continue
    const verdict = judge(subject, validator, path, example)
    if (!('schema' in verdict)) findings.push(verdict)
    else if (path.startsWith('examples/invalid/')) findings.push(...differences(path, example, verdict))
    else {
      shown.add(verdict.schema)
      findings.push(...verdict.findings.map((finding) => notValid(path, finding)))
    }
  }
  return [...findings, ...unshown(subject, shown)]
}

function judge(
  { contract }: Subject,
  validator: Validator,
  path: string,
  { schema, message = null }: JsonObject,
): Verdict | Finding {
  try {
    const named = typeof schema === 'string' ? { schema: schemaId(contract, schema) } : {}
    return validator.validateValue(message, named)
  } catch (error) {
    if (error instanceof KnownError && !ofLists.has(error.code))
      return problem(error.code, path, '/message', error.text)
    throw error
  }
}

/** A damaged list is no fault of an example: said of each, it would hide itself among hundreds. */
const ofLists: ReadonlySet<string> = new Set(['codelist-unreadable', 'codelist-digest-mismatch'])

/** What an invalid example names and does not have, and the other way round; the same finding twice counts twice. */
function* differences(path: string, example: JsonObject, verdict: Verdict): Generator<Finding> {
  const named = namedFindings(example['findings'])
  const found = verdict.findings.map(({ code, at }) => `${code} ${at}`)
  for (const [index, one] of named.entries()) {
    if (!takeOut(found, one)) yield notFound(path, `/findings/${index}`, one)
  }
  for (const one of found) yield notNamed(path, one)
}

function takeOut(list: string[], entry: string): boolean {
  const index = list.indexOf(entry)
  if (index >= 0) list.splice(index, 1)
  return index >= 0
}

function namedFindings(value: JsonValue | undefined): string[] {
  if (!Array.isArray(value)) return []
  return value.map((one) => (isObject(one) ? `${String(one['code'])} ${String(one['at'])}` : ''))
}

function* unshown({ contract }: Subject, shown: ReadonlySet<string>): Generator<Finding> {
  if (contract.manifest.kind !== 'process') return
  for (const { command, message } of commandsOf(processOf(contract))) {
    if (!shown.has(schemaId(contract, message))) yield withoutExample(message, command)
  }
}

function notValid(path: string, { at, code, message }: Finding): Finding {
  return problem('example-invalid', path, `/message${at}`, {
    de: `Dieses Beispiel soll gültig sein (${code}): ${message.de}`,
    en: `This example is meant to be valid (${code}): ${message.en}`,
  })
}

function notFound(path: string, at: string, finding: string): Finding {
  return problem('example-finding-missing', path, at, {
    de: `Das Beispiel nennt den Befund „${finding}“, die Prüfung findet ihn nicht. Berichtigen Sie das Beispiel oder das Schema.`,
    en: `The example names the finding "${finding}", which validation does not find. Correct the example or the schema.`,
  })
}

function notNamed(path: string, finding: string): Finding {
  return problem('example-finding-unnamed', path, '/findings', {
    de: `Die Prüfung findet außerdem „${finding}“. Nennen Sie den Befund oder berichtigen Sie das Beispiel: Es soll nur eines zeigen.`,
    en: `Validation also finds "${finding}". Name it or correct the example: it is meant to show one thing.`,
  })
}

function withoutExample(message: string, command: string): Finding {
  return problem('example-missing', message, '', {
    de: `Zum Befehl „${command}“ gibt es kein gültiges Beispiel. Legen Sie eines unter examples/valid/ an.`,
    en: `There is no valid example of the command "${command}". Add one under examples/valid/.`,
  })
}
