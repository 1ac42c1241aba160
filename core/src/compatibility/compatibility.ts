// The subpath @fallnetz/core/compatibility.
export type { Dialect, Inclusion, InclusionOptions, Reason, ReasonCode } from './inclusion.ts'
