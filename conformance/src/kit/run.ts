import type { Credentials } from '../auth.ts'
import type { Counterpart } from '../counterpart.ts'
import type { DriverRun } from '../driver.ts'
import type { Http } from '../http.ts'
import type { Rulebook } from '../rulebook.ts'
import type { TargetFile } from '../target-file.ts'
import type { Patience } from './patience.ts'

/** The parties the suite plays; `nobody` sends no credentials. */
export type ActorName = 'source' | 'stranger' | 'nobody'

/** How long things may take, in milliseconds. */
interface Limits {
  readonly answerWithinMs: number
  readonly requestTimeoutMs: number
}

/** What all checks of one run share. */
export interface Run {
  /** Base address of the system under test, without a slash at the end. */
  readonly url: string
  readonly rulebook: Rulebook
  readonly target: TargetFile
  readonly limits: Limits
  readonly http: Http
  readonly patience: Patience
  readonly credentials: Readonly<Record<'source' | 'stranger', Credentials>>
  readonly counterpart: Counterpart
  /** Absent when the target file names none or it does not work; `driverMissing` says why. */
  readonly driver?: DriverRun
  readonly driverMissing?: { readonly de: string; readonly en: string }
  readonly seed: number
  readonly signal: AbortSignal
}
