// The subpath @fallnetz/core/compatibility.

export { compareAsyncApi } from './asyncapi/asyncapi.ts'
export {
  type Affected,
  type Change,
  type ChangeSeverity,
  type ChangesVerdict,
  type Ground,
  verdictOf,
} from './changes/change.ts'
export type { ChangeCode } from './changes/codes.ts'
export type { CompareOptions, Semantics } from './changes/options.ts'
export { includes } from './includes.ts'
export type { Dialect, Inclusion, InclusionOptions, Reason, ReasonCode } from './inclusion.ts'
export { type Asked, type Asking, type Compatibility, type Mode, mayFollow, modes } from './modes.ts'
export { compareOpenApi } from './openapi/openapi.ts'
export { compareDeadlines, compareProcesses } from './process/process.ts'
export { type Bump, nextVersion, requiredBump, versionLies } from './versions/bump.ts'
export type { Direction, VersionChange } from './versions/change.ts'
export { type Comparison, type ComparisonOptions, compare, compareAll } from './versions/comparison.ts'
export { filesIn, sideOfContract } from './versions/contract-side.ts'
export { kindOf } from './versions/kind.ts'
export { brokenPromises, type Promised } from './versions/promises.ts'
export { sentenceOf } from './versions/sentence.ts'
export type { FileKind, Neighbour, Side, VersionFile } from './versions/side.ts'
