import { schemaId } from '../../contracts/schemas.ts'
import { everySubschema } from '../../contracts/subschemas.ts'
import type { Finding } from '../../finding.ts'
import { isObject } from '../../json/value.ts'
import { problem, type Rule } from '../rule.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** The name of a schema is its path, said once, in the dialect everybody here speaks. */
export const schemaNames: Rule = function* ({ contract, schemas }) {
  for (const [path, root] of schemas) {
    const id = schemaId(contract, path)
    if (root['$id'] !== id) yield otherName(path, id)
    if (root['$schema'] !== dialect) yield otherDialect(path)
    for (const { at, schema } of everySubschema(root)) {
      if (at === '' || !isObject(schema)) continue
      for (const keyword of ['$id', '$schema'])
        if (keyword in schema) yield namedInside(path, `${at}/${keyword}`, keyword)
    }
  }
}

function otherName(path: string, id: string): Finding {
  return problem('schema-name-differs', path, '/$id', {
    de: `Der Name eines Schemas ist sein Pfad. Schreiben Sie "$id": "${id}".`,
    en: `The name of a schema is its path. Write "$id": "${id}".`,
  })
}

function otherDialect(path: string): Finding {
  return problem('schema-dialect', path, '/$schema', {
    de: `Schemas stehen in JSON Schema 2020-12. Schreiben Sie "$schema": "${dialect}".`,
    en: `Schemas are written in JSON Schema 2020-12. Write "$schema": "${dialect}".`,
  })
}

function namedInside(path: string, at: string, keyword: string): Finding {
  return problem('schema-name-inside', path, at, {
    de: `„${keyword}“ steht nur ganz oben in einer Datei. Entfernen Sie es hier oder geben Sie dem inneren Schema eine eigene Datei.`,
    en: `"${keyword}" stands only at the top of a file. Remove it here or give the inner schema a file of its own.`,
  })
}
