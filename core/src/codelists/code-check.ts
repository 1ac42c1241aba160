import { type Finding, hasErrors } from '../finding.ts'
import type { JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import { codeFinding } from './code-findings.ts'
import type { CodePlaces } from './code-places.ts'
import { labelOf, rowOf } from './codelist.ts'
import { type Code, codesIn } from './codes-in.ts'
import type { KnownCodes } from './known-codes.ts'

/** A code of a message, and what it means where the catalogue knows it. */
export interface MeantCode extends Code {
  readonly at: string
  /** What the entry is called. */
  readonly meaning?: Text
  /** What the list is called. */
  readonly title?: Text
}

/** Holds the codes of messages to their lists. */
export interface CodeCheck {
  /** Whether all codes may be used; retired lists may. */
  passes(schema: string, value: JsonValue): boolean
  /** What is to be said about codes, besides what the schema has said already. */
  findings(schema: string, value: JsonValue, said: readonly Finding[]): Finding[]
  /** Every code of a message with what it means. */
  meanings(schema: string, value: JsonValue): MeantCode[]
}

interface Needs {
  readonly known: KnownCodes
  readonly places: (schema: string) => CodePlaces
  /** What people call a place. */
  readonly nameOf: (schema: string, at: string) => Text | undefined
  readonly showsValues: boolean
}

/** Throws KnownError `codelist-unreadable` or `codelist-digest-mismatch` where a list that a message names is damaged. */
export function codeCheckWith({ known, places, nameOf, showsValues }: Needs): CodeCheck {
  function findings(schema: string, value: JsonValue, said: readonly Finding[]): Finding[] {
    if (known.all(schema, value)) return none
    return [...codesIn(places(schema), value)].flatMap((placed) => {
      if (said.some(({ at }) => at === placed.at || at.startsWith(`${placed.at}/`))) return []
      return codeFinding(known.book(), placed, nameOf(schema, placed.at), showsValues) ?? []
    })
  }

  function meanings(schema: string, value: JsonValue): MeantCode[] {
    return [...codesIn(places(schema), value)].map(({ at, code: { list, version, code } }) => {
      const found = known.book().find(list, version)
      const row = found === undefined ? undefined : rowOf(found.content, code)
      const named = { at, list, version, code, ...(found && { title: found.list.title }) }
      if (found === undefined || row === undefined) return named
      const [de, en] = [labelOf(found.content, row, 'de').trim(), labelOf(found.content, row, 'en').trim()]
      return { ...named, meaning: { de, en } }
    })
  }

  return {
    meanings,
    passes: (schema, value) => known.all(schema, value) || !hasErrors(findings(schema, value, none)),
    findings,
  }
}

const none: Finding[] = []
