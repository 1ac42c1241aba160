import { KnownError } from '../../errors.ts'
import { all, each, string, text } from '../../json/shape.ts'
import type { JsonValue } from '../../json/value.ts'
import type { Process } from '../../processes/process.ts'

/** A process as it can be compared, wherever it comes from. Throws KnownError `process-unreadable`. */
export function readProcess(value: JsonValue): Process {
  const place = processForm(value)
  // Its form has everything that a comparison reads.
  if (place === undefined) return value as unknown as Process
  throw new KnownError('process-unreadable', {
    de: `Das ist keine lesbare process.json${place === '' ? '' : `: ${place}`}. „fallnetz check“ sagt, was fehlt.`,
    en: `This is no readable process.json${place === '' ? '' : `: ${place}`}. "fallnetz check" says what is missing.`,
  })
}

const named = all({ id: string, title: text })

const transition = all(
  {
    ...{ command: string, title: text, trigger: string, receivers: each(string), from: each(string), to: string },
    guards: each(all({ requirement: string, text })),
  },
  { message: string, rules: each(string) },
)

const processForm = all({
  ...{ id: string, collection: string, roles: each(named), states: each(named) },
  ...{ transitions: each(transition), precedence: each(string) },
})
