/**
 * What it takes to judge a message, and nothing else of core: who judges one and stops spends most of the time on
 * loading. Whoever does more takes the index of core.
 */
export { catalogOf } from '../contracts/catalog.ts'
export type { Catalog, Codelist, Contract } from '../contracts/contract.ts'
export { foldersIn, textOfFile } from '../contracts/on-disk.ts'
export { codelistFromText, contractFromFiles } from '../contracts/read-contract.ts'
export { KnownError } from '../errors.ts'
export { type Finding, hasErrors } from '../finding.ts'
export { digestOfFiles } from '../json/digest.ts'
export { decodeUtf8 } from '../json/parse.ts'
export { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
export type { Language, Text } from '../text.ts'
export { createQuickLook, type QuickLook } from './quick-look.ts'
export type { Validator, ValidatorOptions, Verdict } from './validator.ts'
