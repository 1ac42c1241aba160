import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

/** One ES module of an entry and the compiled checks it imports as `compiled-checks`, with all they need inside. */
export async function bundleChecks(entry: string, checks: string): Promise<string> {
  // Imported here because it starts a process of its own, and only this target needs it.
  const { build } = await import('esbuild')
  const result = await build({
    stdin: { contents: entry, resolveDir: here, loader: 'js' },
    plugins: [compiledChecks(asModule(checks))],
    // The sources and not what was made of them, so that the result is the same wherever it is made.
    conditions: ['@fallnetz/source'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  return withoutPlaces(result.outputFiles[0]?.text ?? '')
}

function compiledChecks(contents: string): Plugin {
  return {
    name: 'compiled checks',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^compiled-checks$/ }, ({ path }) => ({ path, namespace: 'fallnetz' }))
      bundler.onLoad({ filter: /.*/, namespace: 'fallnetz' }, () => ({ contents, loader: 'js', resolveDir: here }))
      // What the checks take from ajv is a dependency of core, and may be installed where only core finds it.
      bundler.onResolve({ filter: /^ajv\// }, async ({ path, kind, pluginData }) => {
        if (pluginData === 'from core') return undefined
        const core = await bundler.resolve('@fallnetz/core/formats', { resolveDir: here, kind: 'import-statement' })
        return bundler.resolve(path, { resolveDir: dirname(core.path), kind, pluginData: 'from core' })
      })
    },
  }
}

/** The CommonJS that ajv writes as an ES module: shorter when bundled, and what is not used falls away. */
function asModule(commonJs: string): string {
  const needed = new Map<string, string>()
  const body = commonJs.replaceAll(/\brequire\("([\w@/.-]+)"\)/g, (_call, name: string) => {
    const known = needed.get(name) ?? `needed${needed.size}`
    needed.set(name, known)
    return known
  })
  const imports = [...needed].map(([name, local]) => `import * as ${local} from ${JSON.stringify(name)}\n`)
  return `${imports.join('')}const exports = {}\n${body}\nexport default exports\n`
}

// The bundler notes where each part came from; that differs from machine to machine and means nothing here.
function withoutPlaces(text: string): string {
  return text.replaceAll(/^\/\/ \S+\n/gm, '').replaceAll(/^ {2}"(?:[^"\n]*\/)?node_modules\/([^"\n]+)"\(/gm, '  "$1"(')
}
