import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Every file of the repository that is not ignored, as paths from its root. */
export function files(ending: string): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  // A file deleted but not yet committed is still in git's list.
  return [...new Set(String(list).split('\n'))].filter((file) => file.endsWith(ending) && existsSync(join(root, file)))
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
