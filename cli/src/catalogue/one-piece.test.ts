import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'
import { inOnePiece } from './one-piece.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

const id = 'https://w3id.org/fallnetz/own-schema/0.0.0/own.schema.json'

describe('a schema in one piece', () => {
  test.each([
    {
      claim: 'a part with a name of its own is found by its place',
      schema: {
        $ref: 'https://a.example/b',
        $defs: { b: { $id: 'https://a.example/b', $schema: 'x', type: 'string' } },
      },
      whole: { $ref: '#/$defs/b', $defs: { b: { type: 'string' } } },
    },
    {
      claim: 'references inside it count from its name',
      schema: {
        $id: 'https://a.example/a',
        $defs: { b: { $id: 'b', items: { $ref: '#/$defs/c' }, not: { $ref: 'a' }, $defs: { c: true } } },
      },
      whole: { $defs: { b: { items: { $ref: '#/$defs/b/$defs/c' }, not: { $ref: '#' }, $defs: { c: true } } } },
    },
    {
      claim: 'anchors become places',
      schema: { items: { $ref: '#here' }, $defs: { 'a/b': { $anchor: 'here' } } },
      whole: { items: { $ref: '#/$defs/a~1b' }, $defs: { 'a/b': {} } },
    },
    {
      claim: 'what leads elsewhere keeps what it means',
      schema: { $id: 'https://a.example/folder/a', $ref: 'c#/x' },
      whole: { $ref: 'https://a.example/folder/c#/x' },
    },
    {
      claim: 'data is no schema',
      schema: { const: { $id: 'b', $ref: '#' } },
      whole: { const: { $id: 'b', $ref: '#' } },
    },
  ])('$claim', ({ schema, whole }) => {
    expect(inOnePiece(schema, id)).toEqual({ ...whole, $id: id })
  })
})

describe('fallnetz validate --schema', () => {
  const examples = join(import.meta.dirname, '../../../schemas/referral/1.0.0/examples/invalid')
  const names = readdirSync(examples).filter((name) => /^(accept|request|attachment)-/.test(name))

  test('says of every message the same with a bundle as with the schema it was made of', async () => {
    const messages = new Map<string, string[]>()
    for (const name of names) {
      const { schema, message } = JSON.parse(readFileSync(join(examples, name), 'utf8'))
      if (schema === undefined) continue
      const of = messages.get(schema) ?? []
      messages.set(schema, [...of, write(`${schema}/${name}`, JSON.stringify(message))])
    }
    expect(messages.size).toBeGreaterThan(1)
    for (const [schema, paths] of messages) {
      const bundle = join(folder, `${schema}.bundle.json`)
      await fallnetz(['bundle', `referral@1.0.0/${schema}`, '--out', bundle])
      const judged = (by: string) => fallnetz(['validate', ...paths, '--schema', by])
      const [near, far] = [await judged(`referral@1.0.0/${schema}`), await judged(bundle)]
      expect(far).toEqual(near)
      expect(far.code).toBe(1)
    }
  })

  test('makes the same bundle of a bundle', async () => {
    const path = join(folder, 'accept.json')
    await fallnetz(['bundle', 'referral/accept', '--out', path])
    const again = await fallnetz(['bundle', path])
    expect(Object.keys(JSON.parse(again.out).$defs)).toEqual(Object.keys(JSON.parse(readFileSync(path, 'utf8')).$defs))
  })
})
