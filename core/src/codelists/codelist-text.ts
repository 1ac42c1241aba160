import { isObject, type JsonValue } from '../json/value.ts'
import type { CodelistContent } from './codelist.ts'

const width = 120

/** The text of codelist.json: what fits on a line stands on one, so that a row that changes is a line that changes. */
export function codelistText(content: CodelistContent): string {
  // Plain data from top to bottom; only its interfaces hide that.
  return `${written(content as unknown as JsonValue, '', 0)}\n`
}

/** `taken` is how much of the first line is used up already, and what must follow on the last. */
function written(value: JsonValue, indent: string, taken: number): string {
  const line = inLine(value)
  if (!isLarge(value) || indent.length + taken + line.length <= width) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${written(item, inner, 1)}`)
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  if (!isObject(value)) return line
  const entries = Object.entries(value).map(([name, item]) => {
    const key = `${JSON.stringify(name)}: `
    return `${inner}${key}${written(item, inner, key.length + 1)}`
  })
  return `{\n${entries.join(',\n')}\n${indent}}`
}

function inLine(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${inLine(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function isLarge(value: JsonValue): boolean {
  return Array.isArray(value) || isObject(value)
}
