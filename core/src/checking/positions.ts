import type { Contract } from '../contracts/contract.ts'
import type { Finding } from '../finding.ts'
import { lineAndColumn, placesOf } from '../json/positions.ts'

/** The findings with line and column, where the file is JSON and the place is in it. */
export function withPositions(contract: Contract, findings: readonly Finding[]): Finding[] {
  const pointers = new Map<string, Set<string>>()
  for (const { file, pointer } of findings.map(split)) {
    pointers.set(file, (pointers.get(file) ?? new Set()).add(pointer))
  }
  const found = new Map([...pointers].map(([file, wanted]) => [file, places(contract, file, wanted)]))
  return findings.map((finding) => {
    const { file, pointer } = split(finding)
    const place = found.get(file)?.get(pointer)
    if (finding.line !== undefined || place === undefined) return finding
    return { ...finding, ...lineAndColumn(contract.files.get(file) ?? '', place.name ?? place.value) }
  })
}

function places(contract: Contract, file: string, pointers: ReadonlySet<string>): ReturnType<typeof placesOf> {
  const text = contract.files.get(file)
  if (text === undefined || !file.endsWith('.json') || !isJson(text)) return new Map()
  return placesOf(text, pointers)
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
