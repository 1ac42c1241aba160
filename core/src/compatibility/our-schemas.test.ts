import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bundle } from '../contracts/bundle.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { includes } from './includes.ts'
import { variantsOf } from './variants.contract.ts'

const index = schemaIndexOf(readFolder(fileURLToPath(new URL('../../../schemas', import.meta.url))))

describe('our own schemas', () => {
  test.each([...index.keys()])('%s stays the same however it is written', (id) => {
    const schema = bundle(index, id)
    for (const [how, variant] of variantsOf(schema)) {
      expect([how, includes(schema, variant).verdict, includes(variant, schema).verdict]).toEqual([
        how,
        'included',
        'included',
      ])
    }
  })
})
