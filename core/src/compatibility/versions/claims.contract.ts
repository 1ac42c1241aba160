import { expect } from 'vitest'
import type { JsonValue } from '../../json/value.ts'
import { type ComparisonOptions, compare } from './comparison.ts'
import { kindOf } from './kind.ts'
import type { Side } from './side.ts'

/** What comparing two sides must say. */
export interface Claim {
  readonly claim: string
  readonly old: Side
  readonly young: Side
  readonly options?: ComparisonOptions
  readonly verdict: string
  readonly bump: string
  /** `severity code place` of every change. */
  readonly changes?: readonly string[]
}

/** Compares both sides and expects what was claimed. */
export function holds({ old, young, options, verdict, bump, changes }: Claim): void {
  const found = compare(old, young, options)
  expect(found).toMatchObject({ verdict, bump })
  if (changes !== undefined) {
    const seen = found.changes.map(({ severity, code, file, at }) => `${severity} ${code} ${file}#${at.new ?? at.old}`)
    expect(seen).toEqual(changes)
  }
}

export function one(value: JsonValue): Side {
  return side({ 'a.json': value })
}

/** A side made of values, by path. */
export function side(files: Readonly<Record<string, JsonValue>>): Side {
  const all = Object.entries(files).map(([path, value]) => ({ path, kind: kindOf(value) ?? 'schema', value }))
  return { name: 'side', files: all, neighbours: [] }
}
