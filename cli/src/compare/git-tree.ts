import { execFileSync } from 'node:child_process'
import { posix } from 'node:path'
import { decodeUtf8, KnownError } from '@fallnetz/core'
import { largestMessage } from '../inputs/read.ts'
import { tooManyFiles } from './refusals.ts'
import { isComparable, mostFiles, type Tree } from './tree.ts'

/** A path as it was at one revision: `git:v1.0.0:schemas/referral/1.0.0`. */
export interface GitPlace {
  readonly revision: string
  /** From the folder the command runs in. */
  readonly path: string
}

/** Reads `git:REV:path`. Throws KnownError `git-place-invalid`. */
export function gitPlace(name: string): GitPlace {
  const [, revision, path] = /^git:([^:]*):([\s\S]*)$/.exec(name) ?? []
  // What begins with a hyphen would be an option of git; what git forbids in names is refused before git sees it.
  const isRevision = revision !== undefined && /^[\p{L}\p{N}_@][\p{L}\p{N}_@{}^~./+-]{0,200}$/u.test(revision)
  if (isRevision && path !== undefined && !path.includes('\0') && !revision.includes('..')) return { revision, path }
  throw new KnownError('git-place-invalid', {
    de: `„${name}“ nennt keine Fassung aus git. Schreiben Sie git:REVISION:PFAD, zum Beispiel git:HEAD~1:schemas/referral/1.0.0.`,
    en: `"${name}" names no version in git. Write git:REVISION:PATH, for example git:HEAD~1:schemas/referral/1.0.0.`,
  })
}

/**
 * The files of a repository as they were at a revision; git is started without a shell and reads only what is there.
 * Throws KnownError `git-missing`, `git-repository-missing` or `git-revision-unknown`.
 */
export function gitTree({ revision, path }: GitPlace, cwd: string): { readonly tree: Tree; readonly path: string } {
  const prefix = answer(cwd, ['rev-parse', '--show-prefix'], notARepository(cwd)).trimEnd()
  const commit = answer(cwd, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], unknown(revision)).trim()
  const inside = posix.normalize(posix.join(prefix, path.split('\\').join('/'), '.'))
  if (inside === '..' || inside.startsWith('../') || posix.isAbsolute(path)) throw outside(path)
  return { tree: treeOf(cwd, commit), path: inside === '.' ? '' : inside.replace(/\/$/, '') }
}

interface Entry {
  readonly path: string
  readonly isFolder: boolean
  readonly object: string
}

function treeOf(cwd: string, commit: string): Tree {
  const listed = new Map<string, readonly Entry[]>()
  const under = (folder: string): readonly Entry[] => {
    const found = listed.get(folder) ?? entries(git(cwd, ['ls-tree', '-r', '-z', '--full-tree', commit, ...at(folder)]))
    listed.set(folder, found)
    return found
  }
  return {
    kind: (path) => {
      if (path === '') return 'folder'
      const [entry] = entries(git(cwd, ['ls-tree', '-z', '--full-tree', commit, '--', path]))
      return entry === undefined ? undefined : entry.isFolder ? 'folder' : 'file'
    },
    under: (folder) => {
      const paths = under(folder).map(({ path }) => from(folder, path))
      const found = paths.filter(isComparable).sort()
      if (found.length > mostFiles) throw tooManyFiles(folder)
      return found
    },
    texts: (folder, paths) => {
      const objects = new Map(under(folder).map(({ path, object }) => [from(folder, path), object]))
      return blobs(
        cwd,
        paths.map((path) => objects.get(path) ?? ''),
      )
    },
  }
}

function at(folder: string): string[] {
  return folder === '' ? [] : ['--', `${folder}/`]
}

function from(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1)
}

/** Only real files and folders: links and other repositories inside this one are left out. */
function entries(listing: Buffer): Entry[] {
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, kind, object, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? []
      if (path === undefined || object === undefined || mode === '120000' || kind === 'commit') return []
      return [{ path, isFolder: kind === 'tree', object }]
    })
}

/** Contents by the names of objects, one call for all. */
function blobs(cwd: string, objects: readonly string[]): string[] {
  const wanted = [...new Set(objects)]
  const answered = git(cwd, ['cat-file', '--batch'], wanted.map((object) => `${object}\n`).join(''))
  const texts = new Map<string, string>()
  let at = 0
  for (const object of wanted) {
    const end = answered.indexOf(10, at)
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(answered.toString('latin1', at, end)) ?? []
    if (size === undefined) throw new Error(`git has no blob ${object}`)
    if (Number(size) > largestMessage) throw tooLarge()
    texts.set(object, decodeUtf8(answered.subarray(end + 1, end + 1 + Number(size))))
    at = end + 2 + Number(size)
  }
  return objects.map((object) => texts.get(object) ?? '')
}

function answer(cwd: string, words: readonly string[], refusal: KnownError): string {
  try {
    return git(cwd, words).toString('utf8')
  } catch (error) {
    if (error instanceof KnownError) throw error
    throw refusal
  }
}

function git(cwd: string, words: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', ['--literal-pathspecs', '--no-pager', '-c', 'protocol.allow=never', ...words], {
      cwd,
      input,
      // Nothing is fetched, asked for or locked; what git says of its own is not shown.
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
      timeout: 60_000,
      windowsHide: true,
    })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') throw missing(cause)
    throw cause
  }
}

function missing(cause: unknown): KnownError {
  return new KnownError(
    'git-missing',
    {
      de: 'Das Programm git ist nicht zu finden. Installieren Sie es, oder vergleichen Sie Dateien und Ordner.',
      en: 'The program git was not found. Install it, or compare files and folders.',
    },
    { cause },
  )
}

function notARepository(cwd: string): KnownError {
  return new KnownError('git-repository-missing', {
    de: `${cwd} gehört zu keinem git-Repository. Starten Sie den Befehl in einem.`,
    en: `${cwd} belongs to no git repository. Start the command in one.`,
  })
}

function unknown(revision: string): KnownError {
  return new KnownError('git-revision-unknown', {
    de: `Die Revision „${revision}“ gibt es in diesem Repository nicht. „git log“ und „git tag“ zeigen, welche es gibt.`,
    en: `There is no revision "${revision}" in this repository. "git log" and "git tag" show which there are.`,
  })
}

function outside(path: string): KnownError {
  return new KnownError('git-place-invalid', {
    de: `„${path}“ führt aus dem Repository hinaus. Nennen Sie einen Pfad darin, vom jetzigen Ordner aus.`,
    en: `"${path}" leads out of the repository. Name a path inside it, from the current folder.`,
  })
}

function tooLarge(): KnownError {
  return new KnownError('json-too-large', {
    de: `Eine Datei dieser Revision ist größer als ${largestMessage} Bytes.`,
    en: `A file of this revision is larger than ${largestMessage} bytes.`,
  })
}
