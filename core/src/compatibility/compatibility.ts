// The subpath @fallnetz/core/compatibility.

export { includes } from './includes.ts'
export type { Dialect, Inclusion, InclusionOptions, Reason, ReasonCode } from './inclusion.ts'
