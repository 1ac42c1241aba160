import { KnownError } from '../../errors.ts'
import type { Rule } from '../../rules/rule.ts'
import { ruleForm } from '../../rules/shape.ts'
import { compareAsyncApi } from '../asyncapi/asyncapi.ts'
import type { Change } from '../changes/change.ts'
import { onlyWhat } from '../changes/consequences.ts'
import { note } from '../changes/note.ts'
import { type CompareOptions, questionUnder } from '../changes/options.ts'
import { paired } from '../changes/pairs.ts'
import { holdToSize } from '../changes/size.ts'
import { say } from '../changes/words.ts'
import { compareCodelists } from '../lists/codelist.ts'
import { compareEditions } from '../lists/edition.ts'
import { compareOpenApi } from '../openapi/openapi.ts'
import { compareDeadlines, compareProcesses } from '../process/process.ts'
import { bookOf } from './book.ts'
import type { Direction, VersionChange } from './change.ts'
import { withoutMessages } from './interface-parts.ts'
import { onward } from './onward.ts'
import { readProcess } from './read-process.ts'
import { renumbered } from './renumbered.ts'
import { compareRequirements } from './requirements-pair.ts'
import { compareSchemaFiles } from './schema-pair.ts'
import type { FileKind, Side, VersionFile } from './side.ts'

/**
 * Every change between two versions, file by file. `backward`: do those who keep to the old version get along with the
 * new one? `forward`: does what the new version sends suit those who keep to the old one?
 * Throws KnownError `comparison-impossible` and those of the files.
 */
export function compareSides(old: Side, young: Side, direction: Direction, options: CompareOptions): VersionChange[] {
  for (const { value } of [...old.files, ...young.files]) holdToSize(value)
  const [was, now] = [numbered(old, young), young]
  const files = pairsOf(was, now)
  return worstOfEach([
    ...schemaChanges(was, now, files.kept, direction, options),
    ...files.kept.flatMap((pair) => otherChanges(pair, [was, now], direction, options)),
    ...files.removed.map(({ before }) => fileChange(before, 'removed', direction)),
    ...files.added.map(({ after }) => fileChange(after, 'added', direction)),
  ])
}

/** The old side as if its messages already bore the new number. */
function numbered(old: Side, young: Side): Side {
  const [from, to] = [old.version, young.version]
  if (from === undefined || to === undefined || from === to) return old
  return { ...old, files: old.files.map((file) => ({ ...file, value: renumbered(file.value, from, to) })) }
}

interface PairOfFiles {
  readonly before: VersionFile
  readonly after: VersionFile
}

/** Files of the same path; two single files whatever they are called. */
function pairsOf(old: Side, young: Side) {
  const [was, now] = [old.files[0], young.files[0]]
  if (was !== undefined && now !== undefined && old.files.length === 1 && young.files.length === 1) {
    if (was.kind !== now.kind) throw differentKinds(old, young, was.kind, now.kind)
    return { kept: [{ name: now.path, before: was, after: now }], removed: [], added: [] }
  }
  const found = paired(byPath(old.files), byPath(young.files))
  const odd = found.kept.find(({ before, after }) => before.kind !== after.kind)
  if (odd !== undefined) throw differentKinds(old, young, odd.before.kind, odd.after.kind)
  return found
}

function byPath(files: readonly VersionFile[]): Map<string, VersionFile> {
  return new Map(files.map((file) => [file.path, file]))
}

function schemaChanges(
  old: Side,
  young: Side,
  kept: readonly PairOfFiles[],
  direction: Direction,
  options: CompareOptions,
): VersionChange[] {
  const pairs = kept.filter(({ after }) => after.kind === 'schema')
  if (pairs.length === 0) return []
  const books = { old: bookOf(old), new: bookOf(young) }
  const { semantics = 'closed-world' } = options
  const context = { direction, semantics, question: questionUnder(options), options }
  return pairs.flatMap(({ before, after }) => compareSchemaFiles(books, { old: before.path, new: after.path }, context))
}

function otherChanges(
  { before, after }: PairOfFiles,
  [old, young]: readonly [Side, Side],
  direction: Direction,
  options: CompareOptions,
): VersionChange[] {
  const compare = comparisons[after.kind]
  if (compare === undefined || JSON.stringify(before.value) === JSON.stringify(after.value)) return []
  const sides = { before: contentOf(before, young), after: contentOf(after, young) }
  const there = () => compare(sides.before, sides.after, options)
  const found = direction === 'backward' ? there() : onward(there(), compare(sides.after, sides.before, options))
  const changes = found.length > 0 ? found : [words(after)]
  return changes.map((change) => placed(change, after, direction))

  function contentOf(file: VersionFile, { version }: Side): VersionFile['value'] {
    const isContract = old.version !== undefined && version !== undefined
    return isContract && ['openapi', 'asyncapi'].includes(file.kind) ? withoutMessages(file.value, version) : file.value
  }
}

type Comparison = (before: VersionFile['value'], after: VersionFile['value'], options: CompareOptions) => Change[]

/** How files of each kind are compared; schemas are compared together. */
const comparisons: Readonly<Partial<Record<FileKind, Comparison>>> = {
  openapi: compareOpenApi,
  asyncapi: compareAsyncApi,
  process: (before, after) => compareProcesses(readProcess(before), readProcess(after)),
  requirements: compareRequirements,
  codelist: compareCodelists,
  edition: compareEditions,
  rule: (before, after) => compareDeadlines(readRule(before), readRule(after)),
}

function readRule(value: VersionFile['value']): Rule {
  const wrong = ruleForm(value)
  // Its form has everything that a comparison reads.
  if (wrong === undefined) return value as unknown as Rule
  throw new KnownError('rule-unreadable', {
    de: `Das ist keine lesbare Regel${wrong === '' ? '' : `: ${wrong}`}.`,
    en: `This is no readable rule${wrong === '' ? '' : `: ${wrong}`}.`,
  })
}

function words({ path }: VersionFile): Change {
  const text = say('nur Wörter oder Beispiele geändert', 'only words or examples changed')
  return note({ code: 'words-changed', severity: 'harmless', old: '', new: '', where: say(path, path), text })
}

function placed(change: Change, { path, kind }: VersionFile, direction: Direction): VersionChange {
  return { ...change, file: path, kind, direction, asks: asksOf(change) }
}

const onlyWords: ReadonlySet<string> = new Set([
  'words-changed',
  'requirement-reworded',
  'version-decreased',
  'list-detail-changed',
])

function asksOf({ code, severity }: Change): VersionChange['asks'] {
  if (severity === 'breaking') return 'major'
  if (severity === 'undecided') return 'open'
  return onlyWords.has(code) ? 'patch' : 'minor'
}

/** A file that is gone is missed by those who used it; a new one is for those who know it. */
function fileChange({ path, kind }: VersionFile, what: 'added' | 'removed', direction: Direction): VersionChange {
  const breaks = what === 'removed' && direction === 'backward'
  const text = what === 'removed' ? say('gibt es nicht mehr', 'is gone') : say('ist neu', 'is new')
  const change = note({
    code: `file-${what}`,
    severity: breaks ? 'breaking' : what === 'added' && direction === 'forward' ? 'warning' : 'harmless',
    breaks: 'both',
    ...(what === 'removed' ? { old: '' } : { new: '' }),
    where: say(path, path),
    text,
  })
  return { ...change, file: path, kind, direction, asks: breaks ? 'major' : 'minor' }
}

/** What changed in one file shows in all that refer to it; it is told once, as badly as it is anywhere, by all its names. */
function worstOfEach(changes: readonly VersionChange[]): VersionChange[] {
  const found = new Map<string, VersionChange>()
  for (const change of changes) {
    const key = [change.file, change.code, change.at.old, change.at.new, change.direction, whatOf(change)].join(' ')
    const known = found.get(key)
    const worst = known === undefined || rank(change) > rank(known) ? change : known
    found.set(key, { ...worst, ruleIds: [...new Set([...(known?.ruleIds ?? []), ...change.ruleIds])] })
  }
  return [...found.values()]
}

/** Without the place: two bounds of one number change at the same place, and in other words. */
function whatOf(change: VersionChange): string {
  const { en } = onlyWhat(change)
  return en.slice(en.indexOf(': '))
}

function rank({ severity }: Change): number {
  return ['harmless', 'warning', 'undecided', 'breaking'].indexOf(severity)
}

function differentKinds(old: Side, young: Side, was: FileKind, now: FileKind): KnownError {
  return new KnownError('comparison-impossible', {
    de: `${old.name} (${was}) und ${young.name} (${now}) sind Verschiedenes. Vergleichen Sie zwei Fassungen derselben Art.`,
    en: `${old.name} (${was}) and ${young.name} (${now}) are different things. Compare two versions of the same kind.`,
  })
}
