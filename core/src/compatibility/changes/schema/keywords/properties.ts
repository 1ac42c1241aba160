import { escapeStep } from '../../../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../../json/value.ts'
import { say } from '../../words.ts'
import { declares } from '../declared.ts'
import { type Difference, differs, type KeywordRule, type Pair } from '../difference.ts'
import { fresh, resolve } from '../resolve.ts'
import { schemaOf } from '../subschemas.ts'
import type { Sender } from '../surface.ts'

/** Fields that come, go, become required or optional. */
export const properties: KeywordRule = function* (pair) {
  const was = fieldsOf(pair.before)
  const now = fieldsOf(pair.after)
  const needed = requiredOf(pair.before)
  const needs = requiredOf(pair.after)

  for (const name of Object.keys(was)) {
    if (!Object.hasOwn(now, name)) yield removed(pair, name, needed.has(name))
  }
  for (const name of Object.keys(now)) {
    if (!Object.hasOwn(was, name)) yield added(pair, name, needs.has(name), needed.has(name))
  }
  for (const name of needs) {
    const asAdded = Object.hasOwn(now, name) && !Object.hasOwn(was, name)
    if (!needed.has(name) && !asAdded) yield becameRequired(pair, name)
  }
  for (const name of needed) {
    const asRemoved = Object.hasOwn(was, name) && !Object.hasOwn(now, name)
    if (!needs.has(name) && !asRemoved) yield becameOptional(pair, name)
  }
}

/**
 * A value that is still sent is no longer understood; one that was read no longer comes. Nobody is turned away by that,
 * but what was said gets lost.
 */
function removed(pair: Pair, name: string, required: boolean): Difference {
  const { [name]: gone, ...left } = fieldsOf(pair.before)
  const flags = flagsOf(gone, pair.files.old.definitions)
  const kind = required ? 'required' : 'optional'
  const needed = [...requiredOf(pair.before)].filter((one) => one !== name)
  const ids = ['request-property-removed', `response-${kind}-${flags.writeOnly ? 'write-only-' : ''}property-removed`]
  const set = { properties: left, ...(required && { required: needed }) }
  const moved = declares(pair.after, name, pair.files.new.definitions)
  const text = moved
    ? say(`Feld „${name}“ ist jetzt an anderer Stelle beschrieben`, `field "${name}" is now described elsewhere`)
    : say(`Feld „${name}“ gibt es nicht mehr`, `field "${name}" is gone`)
  const atLeast = (sender: Sender) => {
    if (moved) return 'harmless'
    const unseen = (sender === 'old' && flags.readOnly) || (sender === 'new' && flags.writeOnly)
    return unseen || (pair.alternative && sender !== 'old') ? 'harmless' : 'promise'
  }
  return differs(pair, moved ? 'field-moved' : 'field-removed', text, ids, set, {
    under: `/properties/${escapeStep(name)}`,
    atLeast,
  })
}

function added(pair: Pair, name: string, required: boolean, wasRequired: boolean): Difference {
  const field = fieldsOf(pair.after)[name] ?? true
  const flags = flagsOf(field, pair.files.new.definitions)
  const kind = required ? 'required' : 'optional'
  const response = `response-${kind}-${flags.writeOnly ? 'write-only-' : ''}property-added`
  const request =
    flags.defaulted && required ? [`new-${kind}-request-property-with-default`] : [`new-${kind}-request-property`]
  const set = {
    properties: { ...fieldsOf(pair.before), [name]: fresh(field) },
    ...(required && !wasRequired && { required: [...requiredOf(pair.before), name] }),
  }
  const more = { under: `/properties/${escapeStep(name)}`, adds: !required }
  const text = required
    ? say(`neues Pflichtfeld „${name}“`, `new required field "${name}"`)
    : say(`neues freiwilliges Feld „${name}“`, `new optional field "${name}"`)
  const ids = [...request, response, ...(required ? ['new-required-request-header-property'] : [])]
  return differs(pair, required ? 'required-field-added' : 'optional-field-added', text, ids, set, more)
}

function becameRequired(pair: Pair, name: string): Difference {
  const flags = flagsOf(fieldsOf(pair.after)[name], pair.files.new.definitions)
  const set = { required: [...requiredOf(pair.before), name] }
  const text = say(`Feld „${name}“ muss jetzt angegeben werden`, `field "${name}" must now be given`)
  const place = flags.writeOnly ? 'response-write-only-property' : 'response-property'
  const ids = [
    flags.defaulted ? 'request-property-became-required-with-default' : 'request-property-became-required',
    'request-header-property-became-required',
    `${place}-became-required`,
  ]
  return differs(pair, 'field-became-required', text, ids, set, { under: `/properties/${escapeStep(name)}` })
}

function becameOptional(pair: Pair, name: string): Difference {
  const flags = flagsOf(fieldsOf(pair.after)[name], pair.files.new.definitions)
  const set = { required: [...requiredOf(pair.before)].filter((one) => one !== name) }
  const text = say(`Feld „${name}“ darf jetzt fehlen`, `field "${name}" may now be missing`)
  const place = flags.writeOnly ? 'response-write-only-property' : 'response-property'
  const ids = ['request-property-became-optional', `${place}-became-optional`]
  return differs(pair, 'field-became-optional', text, ids, set, { under: `/properties/${escapeStep(name)}` })
}

function fieldsOf(schema: JsonObject): JsonObject {
  return isObject(schema['properties']) ? schema['properties'] : {}
}

function requiredOf(schema: JsonObject): ReadonlySet<string> {
  const names = schema['required']
  return new Set(Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [])
}

function flagsOf(field: JsonValue | undefined, definitions: Parameters<typeof resolve>[2]) {
  const { schema } = resolve(schemaOf(field), '', definitions)
  return {
    readOnly: schema['readOnly'] === true,
    writeOnly: schema['writeOnly'] === true,
    defaulted: schema['default'] !== undefined,
  }
}
