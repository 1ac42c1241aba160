import type { Place } from '../contracts/places.ts'
import { escapeStep } from '../json/pointer.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { type LabelNode, namesIn } from './label-graph.ts'

/** A label that holds in a message: where, and who says so. */
export interface FoundLabel {
  readonly label: string
  /** JSON Pointer to what is labelled; for a label the sender set, to the label itself. */
  readonly at: string
  /** `$id` of the schema that always gives it (`x-sensitivity`); without it the sender set it. */
  readonly schema?: string
}

/** Whether a value fits the schema at this place. */
export type Fits = (place: Place, value: JsonValue) => boolean

/**
 * Every label that holds in a message: those its schema gives to what is there, and those the sender gave it. What is
 * not in the message adds nothing, and of a choice only the branch that fits counts.
 */
export function labelsIn(root: LabelNode, message: JsonValue, fits: Fits): FoundLabel[] {
  const found: FoundLabel[] = []
  const seen = new Set<string>()
  const add = (one: FoundLabel) => {
    const key = `${one.label} ${one.at}`
    if (seen.has(key)) return
    seen.add(key)
    found.push(one)
  }

  function walk(node: LabelNode | undefined, value: JsonValue, at: string): void {
    if (node === undefined || !node.carries) return
    for (const label of node.labels) add({ label, at, schema: node.place.file })
    if (node.lists) listed(value, at)
    for (const same of node.same) walk(same, value, at)
    for (const { when, fitting, otherwise } of node.choices) {
      if (fitting?.carries || otherwise?.carries) walk(fits(when, value) ? fitting : otherwise, value, at)
    }
    if (Array.isArray(value)) items(node, value, at)
    else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) {
        const next = node.properties.get(name) ?? node.rest
        if (next?.carries) walk(next, inner, `${at}/${escapeStep(name)}`)
      }
    }
  }

  function items({ items: every, contains: some }: LabelNode, list: readonly JsonValue[], at: string): void {
    for (const [index, item] of list.entries()) {
      walk(every, item, `${at}/${index}`)
      if (some?.carries && fits(some.place, item)) walk(some, item, `${at}/${index}`)
    }
  }

  function listed(value: JsonValue, at: string): void {
    for (const [index, label] of namesIn(value).entries()) {
      add({ label, at: Array.isArray(value) ? `${at}/${index}` : at })
    }
  }

  walk(root, message, '')
  return found
}
