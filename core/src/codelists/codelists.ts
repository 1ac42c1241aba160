// What `@fallnetz/core/codelists` offers.
export { besidesCodes } from './besides-codes.ts'
export { type CodelistContent, type Column, contentOf, labelOf, type Row, rowOf } from './codelist.ts'
export { codelistText } from './codelist-text.ts'
export { contentDigest } from './digest.ts'
export { exportGenericode } from './genericode/export.ts'
export { type Imported, type ImportOptions, importGenericode, type Words } from './genericode/import.ts'
export { withRealCodes } from './real-codes.ts'
export { compareListVersions, isListVersion } from './versions.ts'
