/** Where files come from: a disk, or one state of a git repository. Paths use `/`. */
export interface Tree {
  readonly kind: (path: string) => 'file' | 'folder' | undefined
  /** The paths of all JSON and YAML files under a folder, from it; hidden ones and `node_modules` left out. */
  readonly under: (folder: string) => readonly string[]
  /** Texts of files under a folder, in the same order. Throws KnownError where one cannot be read. */
  readonly texts: (folder: string, paths: readonly string[]) => readonly string[]
}

/** More files than any standard has; a home folder is meant by mistake. */
export const mostFiles = 5_000

/** Whether a file may be one that is compared, by its name. */
export function isComparable(path: string): boolean {
  const steps = path.split('/')
  return /\.(json|ya?ml)$/i.test(path) && steps.every((step) => !step.startsWith('.') && step !== 'node_modules')
}
