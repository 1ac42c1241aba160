import { all, each, type Form, number, string, text } from '../json/shape.ts'
import { isObject } from '../json/value.ts'

const source = all({ law: string, norm: string, asOf: string })
const ground = all({ id: string, text }, { upTo: string })
const part = all({ title: text, numerator: number, denominator: number, currency: string }, { atLeast: string })

const run: Form = (value) => {
  const kind = isObject(value) ? Object.keys(runs).find((name) => value[name] !== undefined) : undefined
  return kind === undefined ? '' : runs[kind]?.(value)
}

const runs: Readonly<Record<string, Form>> = {
  period: all({ period: string }),
  immediate: all({ immediate: all({ warnAfter: string }) }),
  'set-by-body': all({}),
  endOf: all({ endOf: string, after: string }),
}

const clock = all(
  { id: string, title: text, starts: all({ event: string, text }), runs: run },
  {
    extension: all({ grounds: each(ground) }, { upTo: string }),
    suspension: text,
    restartsAt: string,
    sharesPeriodOf: string,
    consequence: all({ kind: string, text }),
    next: each(string),
  },
)

/**
 * What a rule needs to be read, shown and computed with. A good rule needs more: that is for checkRules and its
 * meta-schemas, which take too long for every start.
 */
export const ruleForm = all(
  {
    ...{ id: string, version: string, kind: string, family: string, review: string },
    ...{ title: text, text, plain: text, binds: each(string), sources: each(source) },
  },
  {
    ...{ notFor: each(string), validFrom: string, validTo: string, question: text, awaits: string },
    ...{ clocks: each(clock), amount: all({ parts: each(part) }) },
  },
)
