// The subpath @fallnetz/core/compatibility.

export { compareAsyncApi } from './asyncapi/asyncapi.ts'
export { type Affected, type Change, type ChangeSeverity, type ChangesVerdict, verdictOf } from './changes/change.ts'
export type { ChangeCode } from './changes/codes.ts'
export type { CompareOptions, Semantics } from './changes/options.ts'
export { includes } from './includes.ts'
export type { Dialect, Inclusion, InclusionOptions, Reason, ReasonCode } from './inclusion.ts'
export { type Asked, type Asking, type Compatibility, type Mode, mayFollow, modes } from './modes.ts'
export { compareOpenApi } from './openapi/openapi.ts'
export { compareDeadlines, compareProcesses } from './process/process.ts'
