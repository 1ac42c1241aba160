import type { Change } from '../changes/change.ts'
import type { Bump } from './bump.ts'
import type { FileKind } from './side.ts'

/** Whether old messages meet the new version, or new messages the old one. */
export type Direction = 'backward' | 'forward'

/** One change between two versions, in one file, read in one direction. */
export interface VersionChange extends Change {
  /** The file in which it stands; `at` holds pointers into it. */
  readonly file: string
  readonly kind: FileKind
  readonly direction: Direction
  /** The part of the version number that has to rise for it; `open` where we cannot tell what it does. */
  readonly asks: Bump | 'open'
}
