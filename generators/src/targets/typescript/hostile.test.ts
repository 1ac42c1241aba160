import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  catalogOf,
  contractFromFiles,
  findContract,
  type JsonObject,
  type JsonValue,
  parseJson,
  readFolder,
} from '@fallnetz/core'
import { parseYaml } from '@fallnetz/core/yaml'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { generate } from '../../generators.ts'
import { writeFiles } from '../../write.ts'

const compiler = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url))
const toys = readFolder(fileURLToPath(new URL('../../../toy', import.meta.url)))
const attack = 'globalThis.attacked = true'

/** Texts that would end a comment, a string, a template, an identifier or a file somewhere. */
const texts = [
  `*/ ${attack} /*`,
  `"; ${attack}; "`,
  `'; ${attack}; '`,
  `\`; ${attack}; \``,
  `\${${attack}}`,
  `\n${attack}\n`,
  `\r\n${attack}\u2028${attack}\u2029`,
  `// @ts-nocheck\n @ts-ignore`,
  `\\"; ${attack} //`,
  `</script><script>${attack}</script>`,
  `}; ${attack}; const x = {`,
  `- !!js/function >\n  ${attack}`,
  '#',
  '---',
  '%',
  '&x',
  '*x',
  '|',
  '>',
  '@',
  'null',
  'yes',
  '1e5',
  '2026-11-22',
  '',
  'constructor',
  'toString',
  'hasOwnProperty',
  'default',
  'await',
  '$ref',
  'ß',
  '1a',
  'a b',
  '😀',
  '\u202E',
  '\u0000',
  ...fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 100, seed: 42 }),
]

describe('texts of a contract we do not trust', async () => {
  const catalog = hostileCatalog()
  const folder = mkdtempSync(join(tmpdir(), 'fallnetz-hostile-'))
  const files = await generate('typescript', { catalog, contract: 'visit@1.0.0' })
  writeFiles(folder, files)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('compile as harmless names, texts and comments', async () => {
    expect(await run([compiler, '-p', folder, '--pretty', 'false'])).toBe('')
  })

  test('do nothing when the result is run', async () => {
    const script = `import * as all from './index.js'; console.log(Object.keys(all).length > 5, globalThis.attacked === undefined)`
    writeFileSync(join(folder, 'script.mjs'), script)
    expect(await run(['--disallow-code-generation-from-strings', join(folder, 'script.mjs')])).toBe('true true\n')
  })

  test('stay inside comments and strings', () => {
    for (const { path, text } of files.filter(({ path }) => path.endsWith('.ts'))) {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '')
      expect({ path, attacked: code.includes('attacked') }).toEqual({ path, attacked: false })
    }
  })

  test.each([
    { name: 'openapi', path: 'info.title', text: texts[0] },
    { name: 'openapi', path: 'components.schemas.Wish.properties.words.enum', text: [...new Set(texts)] },
    { name: 'openapi', path: 'components.schemas.Wish.x-i18n.de.title', text: texts.join(' ') },
    { name: 'asyncapi', path: 'info.title', text: `${texts[0]}: events` },
    { name: 'asyncapi', path: 'components.messages.AgreedEvent.x-i18n.de.title', text: texts[1] },
  ])('reach readers of $name unchanged: $path', async ({ name, path, text }) => {
    const [file] = await generate(name, { catalog, contract: 'visit@1.0.0' })
    expect(parseYaml(file?.text ?? '')).toHaveProperty(path, text)
  })
})

test('nothing is read from disk or network, whatever a reference says', async () => {
  for (const target of [
    'file:///etc/hostname',
    'http://127.0.0.1:9/x.schema.json',
    '/etc/hostname',
    '../../../../etc/hostname',
  ]) {
    const catalog = withWish({ type: 'object', properties: { a: { $ref: target } }, additionalProperties: false })
    for (const name of ['typescript', 'openapi']) {
      await expect(generate(name, { catalog, contract: 'visit' })).rejects.toMatchObject({ code: 'reference-foreign' })
    }
  }
})

test.each([
  { claim: 'a schema that is itself', schema: { $ref: '#' } },
  { claim: 'a choice between itself and something else', schema: { anyOf: [{ $ref: '#' }, { type: 'string' }] } },
])('$claim has no type', async ({ schema }) => {
  const attempt = generate('typescript', { catalog: withWish(schema), contract: 'visit' })
  await expect(attempt).rejects.toMatchObject({ code: 'reference-loop' })
})

function hostileCatalog() {
  const unique = [...new Set(texts)]
  const named = unique.map((text): [string, JsonValue] => [
    text,
    { type: 'string', title: text, description: text, maxLength: 5 },
  ])
  const wish: JsonObject = {
    title: texts.join(' '),
    description: texts.join('\n'),
    'x-i18n': { de: { title: texts.join(' '), description: texts.join(' ') } },
    type: 'object',
    properties: {
      words: { enum: unique },
      named: {
        type: 'object',
        properties: Object.fromEntries(named),
        required: unique,
        additionalProperties: false,
        title: attack,
      },
      kinds: { type: 'string', enum: unique },
      ...Object.fromEntries(unique.map((text, index) => [`const${index}`, { const: text }])),
    },
    additionalProperties: false,
    $defs: Object.fromEntries(
      unique.map((text) => [text, { type: 'string', title: text, description: text, maxLength: 5 }]),
    ),
  }
  return withWish(wish, (process) => {
    const [en = '', de = ''] = texts
    const words = { de, en }
    const transitions = (process['transitions'] as JsonObject[]).map((one) => ({
      ...one,
      title: words,
      description: words,
    }))
    const states = (process['states'] as JsonObject[]).map((one, index) => ({
      ...one,
      id: index > 2 ? `${one['id']}${texts[index]}` : (one['id'] ?? ''),
    }))
    return { ...process, title: words, description: words, transitions, states, collection: texts.slice(0, 5).join('') }
  })
}

/** Schemas called like something that JavaScript has, or that the package exports itself. */
const takenNames = [
  'state',
  'client',
  'answer',
  'message',
  'message-by-type',
  'schemas',
  'verdict',
  'validation-error',
  'date',
  'promise',
  'record',
  'no-answer',
  'problem-response',
  'problem-code',
  'call-options',
  'page-options',
  'ask-message',
  'string',
]

/** The toy contract with another schema for the wish, and another process. */
function withWish(schema: JsonObject, change: (process: JsonObject) => JsonObject = (process) => process) {
  const { files } = findContract(toys, 'visit')
  const process = parseJson(files.get('process.json') ?? '') as JsonObject
  const changed = new Map([
    ...[...files].filter(([path]) => !path.startsWith('examples/')),
    ['process.json', JSON.stringify(change(process))] as const,
    ...takenNames.map((name) => [`${name}.schema.json`, schemaText(name, { type: 'string', maxLength: 5 })] as const),
    ['wish.schema.json', schemaText('wish', schema)] as const,
  ])
  return catalogOf([findContract(toys, 'basics'), contractFromFiles(changed, 'visit')])
}

function schemaText(name: string, schema: JsonObject): string {
  const $id = `https://w3id.org/fallnetz/visit/1.0.0/${name}.schema.json`
  return JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id, ...schema })
}

function run(words: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, (_error, stdout, stderr) => resolve(stdout + stderr))
  })
}
