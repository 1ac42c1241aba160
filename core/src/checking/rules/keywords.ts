import type { Finding } from '../../finding.ts'
import { escapeStep } from '../../json/pointer.ts'
import type { Text } from '../../text.ts'
import { formats } from '../../validation/formats.ts'
import { ownKeywords } from '../../validation/vocabulary.ts'
import { problem, type Rule } from '../rule.ts'
import { spotsOf } from '../spots.ts'

/** The words of our profile: what every validator we know of understands alike. */
const allowed: ReadonlySet<string> = new Set([
  ...['$schema', '$id', '$ref', '$defs', '$comment', 'title', 'description', 'examples'],
  ...['type', 'const', 'enum', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties'],
  ...['dependentRequired', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains'],
  ...['minLength', 'maxLength', 'pattern', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...ownKeywords,
])

/** Only keywords of the profile, and only formats with one meaning. */
export const keywords: Rule = function* ({ schemas }) {
  for (const [path, root] of schemas) {
    for (const { at, schema } of spotsOf(path, root)) {
      for (const [keyword, value] of Object.entries(schema)) {
        const here = `${at}/${escapeStep(keyword)}`
        if (!allowed.has(keyword)) yield notOurs(path, here, keyword)
        else if (keyword === 'format' && !(typeof value === 'string' && Object.hasOwn(formats, value))) {
          yield otherFormat(path, here)
        }
      }
    }
  }
}

function notOurs(path: string, at: string, keyword: string): Finding {
  const advice = instead.get(keyword) ?? {
    de: 'Berichtigen Sie die Schreibweise oder entfernen Sie es.',
    en: 'Correct its spelling or remove it.',
  }
  return problem('keyword-not-allowed', path, at, {
    de: `„${keyword}“ gehört nicht zu unserem Teil von JSON Schema. ${advice.de}`,
    en: `"${keyword}" is not in our part of JSON Schema. ${advice.en}`,
  })
}

function otherFormat(path: string, at: string): Finding {
  const names = Object.keys(formats).join(', ')
  return problem('format-unknown', path, at, {
    de: `Dieses Format prüft nicht jeder gleich. Erlaubt sind ${names}; für anderes schreiben Sie ein „pattern“.`,
    en: `Not everybody checks this format alike. Allowed are ${names}; for anything else write a "pattern".`,
  })
}

const refer: Text = { de: 'Verweisen Sie mit „$ref“.', en: 'Refer with "$ref".' }
const close: Text = {
  de: 'Schließen Sie Objekte mit "additionalProperties": false, auch in jedem Zweig.',
  en: 'Close objects with "additionalProperties": false, in each branch too.',
}
const list: Text = {
  de: 'Schreiben Sie eine Liste gleichartiger Einträge mit „items“ oder ein Objekt mit benannten Eigenschaften.',
  en: 'Write a list of items of one kind with "items", or an object with named properties.',
}
const name: Text = {
  de: 'Nennen Sie die Eigenschaften in „properties“ oder schreiben Sie eine Liste von Paaren.',
  en: 'Name the properties in "properties" or write a list of pairs.',
}
const condition: Text = { de: 'Schreiben Sie „if“ und „then“.', en: 'Write "if" and "then".' }

/** What to write in place of words people know from elsewhere. */
const instead: ReadonlyMap<string, Text> = new Map([
  ...['$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor', '$anchor'].map((word) => pair(word, refer)),
  ...['unevaluatedProperties', 'unevaluatedItems'].map((word) => pair(word, close)),
  ...['prefixItems', 'additionalItems'].map((word) => pair(word, list)),
  ...['patternProperties'].map((word) => pair(word, name)),
  ...['dependentSchemas', 'dependencies'].map((word) => pair(word, condition)),
  pair('definitions', { de: 'Schreiben Sie „$defs“.', en: 'Write "$defs".' }),
  pair('default', {
    de: 'Was fehlt, fehlt: Sagen Sie in „description“, was dann gilt.',
    en: 'What is absent is absent: say in "description" what holds then.',
  }),
])

function pair(word: string, text: Text): [string, Text] {
  return [word, text]
}
