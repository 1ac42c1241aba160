import { KnownError } from '../../errors.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { Process } from '../../processes/process.ts'
import { isText } from '../../text.ts'

/** A process as it can be compared, wherever it comes from. Throws KnownError `process-unreadable`. */
export function readProcess(value: JsonValue): Process {
  const place = isObject(value) ? misshapen(value) : ''
  // misshapen() has looked at everything that a comparison reads.
  if (place === undefined) return value as unknown as Process
  throw new KnownError('process-unreadable', {
    de: `Das ist keine lesbare process.json${place === '' ? '' : `: ${place}`}. „fallnetz check“ sagt, was fehlt.`,
    en: `This is no readable process.json${place === '' ? '' : `: ${place}`}. "fallnetz check" says what is missing.`,
  })
}

function misshapen(process: JsonObject): string | undefined {
  for (const name of ['id', 'collection']) if (typeof process[name] !== 'string') return `/${name}`
  return (
    first(process, 'roles', (role) => named(role, ['id']) && isText(role['title'])) ??
    first(process, 'states', (state) => named(state, ['id']) && isText(state['title'])) ??
    first(process, 'transitions', isTransition) ??
    first(process, 'precedence', (role) => typeof role === 'string')
  )
}

function first(process: JsonObject, name: string, fits: (entry: JsonObject) => boolean): string | undefined {
  const list = process[name]
  if (!Array.isArray(list)) return `/${name}`
  const isRole = name === 'precedence'
  const index = list.findIndex((entry: JsonValue) => !(isRole || isObject(entry)) || !fits(entry as JsonObject))
  return index === -1 ? undefined : `/${name}/${index}`
}

function isTransition(transition: JsonObject): boolean {
  const { receivers, from, guards, message, rules } = transition
  return (
    named(transition, ['command', 'trigger', 'to']) &&
    [receivers, from, ...(rules === undefined ? [] : [rules])].every(areStrings) &&
    (message === undefined || typeof message === 'string') &&
    isText(transition['title']) &&
    Array.isArray(guards) &&
    guards.every((guard: JsonValue) => isObject(guard) && named(guard, ['requirement']) && isText(guard['text']))
  )
}

function named(entry: JsonObject, names: readonly string[]): boolean {
  return names.every((name) => typeof entry[name] === 'string')
}

function areStrings(value: JsonValue | undefined): boolean {
  return Array.isArray(value) && value.every((one: JsonValue) => typeof one === 'string')
}
