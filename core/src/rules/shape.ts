import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'

/** Whether a value has the form, or the JSON Pointer from it to what has not. */
type Form = (value: JsonValue | undefined) => string | undefined

/**
 * The JSON Pointer to the first thing that keeps a rule from being read, shown or computed with; undefined where all is
 * there. A good rule needs more: that is for checkRules and its meta-schemas, which take too long for every start.
 */
export function misshapenIn(rule: JsonObject): string | undefined {
  return ruleForm(rule)
}

const string: Form = (value) => (typeof value === 'string' ? undefined : '')
const number: Form = (value) => (typeof value === 'number' ? undefined : '')
const text = all({ de: string, en: string })

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

const ruleForm = all(
  {
    ...{ id: string, version: string, kind: string, family: string, review: string },
    ...{ title: text, text, plain: text, binds: each(string), sources: each(source) },
  },
  {
    ...{ notFor: each(string), validFrom: string, validTo: string, question: text, awaits: string },
    ...{ clocks: each(clock), amount: all({ parts: each(part) }) },
  },
)

/** An object with all of the first and, where they are there, the second of these members. */
function all(needed: Readonly<Record<string, Form>>, optional: Readonly<Record<string, Form>> = {}): Form {
  return (value) => {
    if (!isObject(value)) return ''
    for (const [name, form] of Object.entries(needed)) {
      const wrong = form(value[name])
      if (wrong !== undefined) return `/${name}${wrong}`
    }
    for (const [name, form] of Object.entries(optional)) {
      const wrong = value[name] === undefined ? undefined : form(value[name])
      if (wrong !== undefined) return `/${name}${wrong}`
    }
    return undefined
  }
}

function each(form: Form): Form {
  return (value) => {
    if (!Array.isArray(value)) return ''
    for (const [index, one] of value.entries()) {
      const wrong = form(one)
      if (wrong !== undefined) return `/${index}${wrong}`
    }
    return undefined
  }
}
