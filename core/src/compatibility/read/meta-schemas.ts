import { createRequire } from 'node:module'
import type { JsonValue } from '../../json/value.ts'

/** The schemas that describe the drafts themselves, which references may name; they come with ajv. */
export function metaSchema(address: string): JsonValue | undefined {
  const file = files.get(address)
  return file === undefined ? undefined : (load(file) as JsonValue)
}

const load = createRequire(import.meta.url)

const files: ReadonlyMap<string, string> = new Map([
  ['http://json-schema.org/draft-04/schema', 'ajv-draft-04/dist/refs/json-schema-draft-04.json'],
  ['http://json-schema.org/draft-06/schema', 'ajv/dist/refs/json-schema-draft-06.json'],
  ['http://json-schema.org/draft-07/schema', 'ajv/dist/refs/json-schema-draft-07.json'],
  ...['schema', 'meta/applicator', 'meta/content', 'meta/core', 'meta/format', 'meta/meta-data', 'meta/validation'].map(
    (name): [string, string] => [
      `https://json-schema.org/draft/2019-09/${name}`,
      `ajv/dist/refs/json-schema-2019-09/${name}.json`,
    ],
  ),
  ...[
    'schema',
    'meta/applicator',
    'meta/content',
    'meta/core',
    'meta/format-annotation',
    'meta/meta-data',
    'meta/unevaluated',
    'meta/validation',
  ].map((name): [string, string] => [
    `https://json-schema.org/draft/2020-12/${name}`,
    `ajv/dist/refs/json-schema-2020-12/${name}.json`,
  ]),
])
