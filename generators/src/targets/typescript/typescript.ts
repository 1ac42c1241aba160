import { KnownError, schemaFilesOf } from '@fallnetz/core'
import { exchangeOf, partFiles } from '../../model/exchange.ts'
import type { Target } from '../../target.ts'
import { clientFile } from './client.ts'
import { indexFile, packageFiles, runtimeFiles } from './package-files.ts'
import { typesFile } from './types.ts'
import { validatorFile, validatorTypes } from './validator.ts'
import { withoutTypes } from './without-types.ts'

/** A TypeScript package: types, a compiled validator and a client, with no dependency at run time. */
export const typescript: Target = {
  title: { de: 'TypeScript: Typen, Prüfer und Client', en: 'TypeScript: types, validator and client' },
  options: [{ name: 'package', title: { de: 'Name des erzeugten Pakets', en: 'Name of the generated package' } }],
  generate: async ({ catalog, contract, options }) => {
    const exchange = exchangeOf(catalog, contract)
    const packageName = options['package'] ?? `fallnetz-${contract.id}`
    if (!/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(packageName)) throw badName(packageName)
    const schemas = [...schemaFilesOf(contract).map((file) => file.id), ...partFiles.map(exchange.part)]
    const header = `// Generated from ${contract.id}@${contract.version} by "fallnetz generate typescript". Do not edit.\n\n`
    const modules = [{ path: 'client.ts', text: header + clientFile(exchange) }, ...runtimeFiles(), indexFile]
    return [
      { path: 'types.ts', text: header + (await typesFile(exchange, schemas)) },
      { path: 'validate.js', text: header + (await validatorFile(exchange)) },
      { path: 'validate.d.ts', text: header + validatorTypes(exchange) },
      ...modules,
      ...(await withoutTypes(modules, header)),
      ...packageFiles(exchange, packageName),
    ]
  },
}

function badName(name: string): KnownError {
  return new KnownError('package-name-invalid', {
    de: `„${name}“ ist kein Paketname. Erlaubt sind Kleinbuchstaben, Ziffern, Punkt, Strich und ein Bereich wie @amt/name.`,
    en: `"${name}" is no package name. Use lower-case letters, digits, dots, dashes and a scope such as @office/name.`,
  })
}
