import { dependenciesOf } from '../../contracts/catalog.ts'
import type { Catalog, Contract } from '../../contracts/contract.ts'
import { parseJson } from '../../json/parse.ts'
import type { JsonValue } from '../../json/value.ts'
import { parseYaml } from '../../json/yaml.ts'
import { kindOf } from './kind.ts'
import type { Neighbour, Side, VersionFile } from './side.ts'

/**
 * A contract as one side of a comparison: its schemas, process, requirements and interface files, and the schemas of what
 * it stands on. Throws KnownErrors of files that cannot be read.
 */
export function sideOfContract(catalog: Catalog, contract: Contract): Side {
  const neighbours: Neighbour[] = []
  for (const other of dependenciesOf(catalog, contract)) {
    for (const [path, text] of other.files) {
      if (path.endsWith('.schema.json')) neighbours.push({ path: `${other.id}/${path}`, value: parseJson(text) })
    }
  }
  return {
    name: `${contract.id}@${contract.version}`,
    version: contract.version,
    files: filesIn(contract.files),
    neighbours,
  }
}

/** The files of a version that can be compared; examples and the manifest say nothing that others do not. */
export function filesIn(files: ReadonlyMap<string, string>): VersionFile[] {
  return [...files].sort(byName).flatMap(([path, text]) => {
    if (path === 'contract.json' || path.startsWith('examples/')) return []
    const value = readAny(path, text)
    const kind = value === undefined ? undefined : kindOf(value)
    return kind === undefined || value === undefined ? [] : [{ path, kind, value }]
  })
}

function readAny(path: string, text: string): JsonValue | undefined {
  if (path.endsWith('.json')) return parseJson(text)
  return /\.ya?ml$/.test(path) ? parseYaml(text) : undefined
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1
}
