import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersIn, textOfFile } from '../contracts/on-disk.ts'
import { KnownError } from '../errors.ts'
import { parsed, shaped } from '../json/shape.ts'
import type { JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import type { Rule, RuleBook } from './rule.ts'
import { ruleBookOf } from './rule-book.ts'
import { ruleForm } from './shape.ts'

/** The text of one `<id>/<version>/rule.json`, exactly as it lies on disk. */
export interface RuleFile {
  /** `d-24/2.0.0/rule.json`, from the folder of rules. */
  readonly path: string
  readonly text: string
}

/**
 * Reads a folder of rules (`schemas/rules`), or of them only those named (`D-24`), which is much faster. Throws
 * KnownError as readRuleFiles does, or `rule-unreadable` for a file that is no rule at all; whether it is a good one,
 * checkRules says.
 */
export function readRules(folder: string, only?: readonly string[]): RuleBook {
  const there = only?.filter((id) => /^[DL]-\d\d$/i.test(id) && existsSync(join(folder, id.toLowerCase())))
  // Somebody who asks for a rule that is not there is to be told what there is.
  const ids = there?.length === only?.length ? there : undefined
  return ruleBookOf(readRuleFiles(folder, ids).map(ruleOf))
}

/**
 * Every rule.json of a folder of rules as text, in the order of their paths. Throws KnownError `folder-unreadable`,
 * `rule-unreadable` where one is missing, or `not-utf8`.
 */
export function readRuleFiles(folder: string, ids?: readonly string[]): RuleFile[] {
  const folders = ids?.map((id) => id.toLowerCase()) ?? foldersIn(folder)
  return folders.flatMap((id) =>
    foldersIn(join(folder, id)).map((version) => {
      const path = `${id}/${version}/rule.json`
      return { path, text: textOf(join(folder, path), path) }
    }),
  )
}

/** Makes a rule of its text. Throws KnownError `rule-unreadable`. */
export function ruleOf({ path, text }: RuleFile): Rule {
  // Everything else is held against the meta-schema by checkRules, once, not at every start.
  return shaped(text, ruleForm, (reason) => unreadable(path, reason)) as unknown as Rule
}

/** The JSON of a rule.json, whatever it says. Throws KnownError `rule-unreadable`. */
export function ruleContentOf({ path, text }: RuleFile): JsonValue {
  return parsed(text, (reason) => unreadable(path, reason))
}

function textOf(file: string, path: string): string {
  if (existsSync(file)) return textOfFile(file)
  throw unreadable(path, { de: 'Die Datei fehlt', en: 'the file is missing' })
}

function unreadable(path: string, reason: Text): KnownError {
  return new KnownError('rule-unreadable', {
    de: `rules/${path}: Die Regel ist nicht lesbar (${reason.de}). Berichtigen Sie die Datei.`,
    en: `rules/${path}: the rule cannot be read (${reason.en}). Correct the file.`,
  })
}
