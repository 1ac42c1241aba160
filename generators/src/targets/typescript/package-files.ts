import { readFileSync } from 'node:fs'
import type { Exchange } from '../../model/exchange.ts'
import { pascal } from '../../model/names.ts'
import type { GeneratedFile } from '../../target.ts'
import { messageName } from './client.ts'

/** The files that are the same for every contract, as they lie in `runtime/`; tests run them there. */
export function runtimeFiles(): GeneratedFile[] {
  return ['connection.ts', 'exchange.ts'].map((path) => ({
    path,
    // From `src` and from `dist` alike, because a published package holds both.
    text: named(readFileSync(new URL(`../../../src/targets/typescript/runtime/${path}`, import.meta.url), 'utf8')),
  }))
}

// Every compiler setting understands a neighbour called `.js`; one called `.ts` needs a setting that few projects have.
function named(text: string): string {
  return text.replaceAll(/^(.*from '\.\/[a-z-]+)\.ts'$/gm, "$1.js'")
}

/** What makes the generated files a package of their own. */
export function packageFiles(exchange: Exchange, packageName: string): GeneratedFile[] {
  return [
    { path: 'package.json', text: json(manifest(exchange, packageName)) },
    { path: 'tsconfig.json', text: json(compilerSettings) },
    { path: 'README.md', text: readme(exchange, packageName) },
  ]
}

/** The door of the package. */
export const indexFile: GeneratedFile = {
  path: 'index.ts',
  text: `export * from './client.js'
export {
  type Answer,
  type CallOptions,
  type ClientOptions,
  NoAnswer,
  ProblemResponse,
  UnexpectedAnswer,
} from './connection.js'
export type { CommandOptions, PageOptions } from './exchange.js'
export type * from './types.js'
export * from './validate.js'
`,
}

const compilerSettings = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    module: 'NodeNext',
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    declaration: true,
  },
  files: ['index.ts'],
}

function manifest({ contract }: Exchange, name: string) {
  return {
    name,
    version: contract.version,
    private: true,
    description: `${contract.manifest.title.en}: types, validator and client, generated from ${contract.id}@${contract.version}`,
    license: 'EUPL-1.2',
    type: 'module',
    engines: { node: '>=20.3' },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './validate': { types: './validate.d.ts', default: './validate.js' },
    },
    scripts: { prepare: 'tsc' },
    devDependencies: { typescript: '>=5.8' },
  }
}

function readme(exchange: Exchange, packageName: string): string {
  const { contract, commands } = exchange
  const start = commands.find((command) => command.from.length === 0) ?? commands[0]
  const message = start === undefined ? 'Message' : messageName(exchange, start)
  const send = start === undefined ? 'readProcess' : `send${pascal(start.command)}`
  return `# ${packageName}

Generated from ${contract.id}@${contract.version} by \`fallnetz generate typescript\`. Do not edit; generate again.
Erzeugt aus ${contract.id}@${contract.version}. Nicht von Hand ändern, sondern neu erzeugen.

| File | What it is |
| --- | --- |
| \`types.ts\` | one type per schema, \`Message\` for all messages, \`MessageByType\` |
| \`validate.js\` | a compiled validator without dependencies and without \`eval\` |
| \`client.ts\`, \`client.js\` | a client with one function per command, on \`fetch\` alone |

\`\`\`ts
import { createClient, isProblem, validate } from '${packageName}'

const verdict = validate(JSON.parse(text))
if (!verdict.valid) console.log(verdict.errors)

const client = createClient({ baseUrl: 'https://party.example', token: process.env.TOKEN ?? '' })
try {
  const { body, etag } = await client.${send}(message) // message: ${message}
} catch (error) {
  if (isProblem(error, 'illegal-transition')) console.log(error.problem)
}
\`\`\`

Keep this folder beside your sources, not among them, and install it: \`npm install ./${folderOf(packageName)}\`, then
\`npx tsc -p ${folderOf(packageName)}\` where npm runs no scripts of packages. Node and bundlers also take the folder as it is.
`
}

function folderOf(packageName: string): string {
  return packageName.replace(/^.*\//, '')
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
