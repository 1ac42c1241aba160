import type { Contract } from '../contracts/contract.ts'
import type { Finding } from '../finding.ts'
import { lineAndColumn, type Place, placesOf } from '../json/positions.ts'

/** The findings with line and column, where the file is JSON and the place is in it. */
export function withPositions(contract: Contract, findings: readonly Finding[]): Finding[] {
  const named = new Set(findings.map((finding) => split(finding).file))
  const readable = [...contract.files].filter(
    ([path, text]) => named.has(path) && path.endsWith('.json') && isJson(text),
  )
  return placedIn(new Map(readable), findings)
}

/**
 * The findings with line and column in these files (path → valid JSON): of the name of a property, where it has one.
 * What is missing stands where the nearest object around it does; findings in other files stay as they are.
 */
export function placedIn(files: ReadonlyMap<string, string>, findings: readonly Finding[]): Finding[] {
  const places = new Map<string, Map<string, Place>>()
  for (const [file, inside] of Map.groupBy(findings.map(split), (one) => one.file)) {
    const pointers = new Set(inside.map(({ pointer }) => pointer))
    places.set(file, placesOf(files.get(file) ?? '', pointers))
  }
  return findings.map((finding) => {
    const { file, pointer } = split(finding)
    const text = files.get(file)
    if (text === undefined) return finding
    const place = places.get(file)?.get(pointer)
    return { ...finding, ...lineAndColumn(text, place?.name ?? place?.value ?? 0) }
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function split({ at }: Finding): { readonly file: string; readonly pointer: string } {
  const hash = at.indexOf('#')
  return { file: at.slice(0, hash), pointer: at.slice(hash + 1) }
}
