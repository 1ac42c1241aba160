import type { Finding } from '../../finding.ts'
import { escapeStep } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import { problem, type Rule } from '../rule.ts'
import { spotsOf } from '../spots.ts'

/** No property is called what every object of some language already has: it would be there and not there. */
export const propertyNames: Rule = function* ({ schemas }) {
  for (const [path, root] of schemas) {
    for (const { at, schema } of spotsOf(path, root)) {
      const properties = schema['properties']
      if (!isObject(properties)) continue
      for (const name of Object.keys(properties)) {
        if (isInherited(name)) yield inherited(path, `${at}/properties/${escapeStep(name)}`, name)
      }
    }
  }
}

function isInherited(name: string): boolean {
  return name === 'prototype' || name in Object.prototype
}

function inherited(path: string, at: string, name: string): Finding {
  return problem('property-name-inherited', path, at, {
    de: `„${name}“ heißt in JavaScript schon etwas an jedem Objekt. Geben Sie der Eigenschaft einen anderen Namen.`,
    en: `"${name}" already means something on every object in JavaScript. Give the property another name.`,
  })
}
