import { canonicalJson } from '../../json/canonical.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import type { Change } from '../changes/change.ts'
import { lessened } from '../changes/consequences.ts'
import { note } from '../changes/note.ts'
import type { CompareOptions, Semantics } from '../changes/options.ts'
import { asked } from '../changes/schema/asked.ts'
import { compareSchemas } from '../changes/schema/compare-schemas.ts'
import type { Prepared } from '../changes/schema/prepare.ts'
import type { Question } from '../changes/schema/question.ts'
import type { Surface } from '../changes/schema/surface.ts'
import { say } from '../changes/words.ts'
import type { Inclusion } from '../inclusion.ts'
import { type Book, placeIn, schemaIn } from './book.ts'
import type { Direction, VersionChange } from './change.ts'
import { includedStrictly } from './strictly.ts'

/** Everything a comparison of schema files needs to know besides the files. */
export interface PairContext {
  readonly direction: Direction
  readonly semantics: Semantics
  readonly question: Question
  readonly options: CompareOptions
}

export interface PairOfBooks {
  readonly old: Book
  readonly new: Book
}

/** The same schema in two versions, under the path it has in each. */
export interface PairOfPaths {
  readonly old: string
  readonly new: string
}

/**
 * What changed between two versions of a schema file, and whom it breaks. The answer on the whole is that of the
 * schemas as they are written; what changed where is looked up place by place.
 */
export function compareSchemaFiles(books: PairOfBooks, paths: PairOfPaths, context: PairContext): VersionChange[] {
  const [was, now] = [schemaIn(books.old, paths.old), schemaIn(books.new, paths.new)]
  const where = titleOf(now, paths.new)
  const surface: Surface = {
    sender: context.direction === 'backward' ? 'old' : 'new',
    where,
    written: 'json',
    xml: false,
  }
  const sameDraft = books.old.dialects.get(paths.old) === books.new.dialects.get(paths.new)
  if (sameDraft && sameText(was, now)) return []
  const strict = answers(books, paths, context)
  const { question, options } = context
  const asking = { question, lifecycle: {}, onlyMessages: true, briefly: options.briefly === true }
  const found = settled(compareSchemas(was, now, surface, asking), strict, {
    ...context,
    where,
    was,
    now,
  })
  const changes = found.length > 0 ? found : silent(was, now, strict, { where, sameDraft })
  return changes.map((change) => {
    const at = { old: inFile(change.at.old), new: inFile(change.at.new) }
    const file = at.new?.file ?? at.old?.file ?? paths.new
    return {
      ...change,
      at: { ...(at.old && { old: at.old.at }), ...(at.new && { new: at.new.at }) },
      ...{ file, kind: 'schema', direction: context.direction, asks: asksOf(change, strict) },
    }
  })
}

interface Strict {
  readonly onward: Inclusion
  readonly backward: () => Inclusion
}

/** In the direction asked for, and against it. */
function answers({ old, new: young }: PairOfBooks, paths: PairOfPaths, { direction, options }: PairContext): Strict {
  const olds = () => includedStrictly(old, young, { sub: paths.old, sup: paths.new }, options)
  const news = () => includedStrictly(young, old, { sub: paths.new, sup: paths.old }, options)
  const [onward, against] = direction === 'backward' ? [olds, news] : [news, olds]
  let backward: Inclusion | undefined
  return {
    onward: onward(),
    // Asked only where the other way leaves something to tell.
    backward: () => {
      backward ??= against()
      return backward
    },
  }
}

interface Settling extends PairContext {
  readonly where: Text
  readonly was: Prepared
  readonly now: Prepared
}

/** What validators say about the whole outweighs what the places say. */
function settled(found: readonly Change[], { onward }: Strict, { semantics, direction, where, was, now }: Settling) {
  if (onward.verdict === 'included') return found.filter(({ code }) => !whole.has(code)).map(unproven)
  const readable = isReadable(onward)
  const changes = readable ? found : found.map(unchecked)
  const breaks = changes.some(({ severity }) => severity === 'breaking')
  if (breaks || (readable && semantics !== 'strict'))
    return changes.some(({ severity }) => severity === 'undecided') ? changes.map(doubtful) : changes
  const places = { old: was.at, new: now.at, where, breaks: direction === 'backward' ? 'senders' : 'readers' } as const
  if (onward.verdict === 'not-included') {
    const text = say('lässt nicht mehr alles zu', 'no longer allows everything')
    const broken = note({ code: 'schema-incompatible', severity: 'breaking', text, ...places })
    return [...changes.filter(({ code }) => !whole.has(code)), { ...broken, witness: onward.witness }]
  }
  if (changes.some(({ severity }) => severity === 'undecided')) return changes.map(doubtful)
  const text = say('ob das jemanden betrifft, ist offen', 'whether this affects anybody is open')
  const open = note({ code: 'schema-undecided', severity: 'undecided', text, ...places })
  return [...changes.map(doubtful), { ...open, because: onward.because }]
}

/** Changes that speak of a schema as a whole. */
const whole: ReadonlySet<string> = new Set(['schema-incompatible', 'schema-undecided'])

/** No validator refuses anything: what is said to break means something else to people at most. */
function unproven(change: Change): Change {
  if (change.severity !== 'breaking') return change
  return lessened(change, change.witness === undefined ? 'warning' : 'harmless')
}

/**
 * Where a schema holds what is no schema, or refers to itself for the same value, validators refuse it as it is: nothing
 * can be shown by messages, and nobody gets along with it.
 */
function isReadable(onward: Inclusion): boolean {
  const slips = onward.verdict === 'undecided' ? onward.because : []
  return !slips.some(
    ({ code, about }) => code === 'reference-loops' || (code === 'keyword-not-understood' && about !== '$schema'),
  )
}

function unchecked(change: Change): Change {
  return change.severity === 'breaking' && change.witness !== undefined ? lessened(change, 'harmless') : change
}

/** While the whole is open, nobody may say of a part that it harms nobody. */
function doubtful(change: Change): Change {
  return change.severity === 'harmless' ? { ...change, severity: 'warning' } : change
}

interface Silence {
  readonly where: Text
  /** Whether both are written in the same draft of JSON Schema. */
  readonly sameDraft: boolean
}

/** No place says anything: other words, or other rules that come to the same, or to more. */
function silent(was: Prepared, now: Prepared, { onward, backward }: Strict, { where, sameDraft }: Silence): Change[] {
  const at = { old: was.at, new: now.at, where, severity: 'harmless' } as const
  const same = onward.verdict === 'included' && backward().verdict === 'included'
  // Whoever refers to what changed elsewhere has nothing to add to what is said there.
  const own = !sameDraft || JSON.stringify(was.schema) !== JSON.stringify(now.schema)
  if (!own && (same || onward.verdict === 'included')) return []
  if (same && sameDraft && canonicalJson(rules(was)) === canonicalJson(rules(now))) {
    const text = say(
      'nur Titel, Beschreibungen oder Beispiele geändert',
      'only titles, descriptions or examples changed',
    )
    return [note({ ...at, code: 'words-changed', text })]
  }
  if (same) {
    const text = say('anders aufgeschrieben, bedeutet aber dasselbe', 'written differently, but means the same')
    return [note({ ...at, code: 'schema-rewritten', text })]
  }
  return [note({ ...at, code: 'schema-changed', text: say('andere Regeln als bisher', 'other rules than before') })]
}

function rules(prepared: Prepared): JsonValue {
  return asked(prepared, 'sender', { sender: 'old', where: say('', ''), written: 'json', xml: false })
}

/** What means the same to validators may still mean something else to people and programs. */
const beyondValidators =
  /^(default|content|discriminator|xml|deprecated|reactivated|sunset|stability|read-only|write-only)/

function asksOf({ code, severity }: Change, { onward, backward }: Strict): VersionChange['asks'] {
  if (severity === 'breaking') return 'major'
  if (severity === 'undecided') return 'open'
  const same = onward.verdict === 'included' && backward().verdict === 'included'
  return same && !beyondValidators.test(code) ? 'patch' : 'minor'
}

function sameText(was: Prepared, now: Prepared): boolean {
  const texts = [was, now].map(({ schema, definitions }) => JSON.stringify([schema, [...definitions].sort(byName)]))
  return texts[0] === texts[1]
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}

/** `Vermittlung anfragen (request.schema.json)`. */
function titleOf({ schema }: Prepared, path: string): Text {
  if (!isObject(schema)) return say(path, path)
  const { title, 'x-i18n': more } = schema
  const german = isObject(more) && isObject(more['de']) ? more['de']['title'] : undefined
  const [en, de] = [title, german ?? title].map((text) => (typeof text === 'string' ? `${text} (${path})` : path))
  return say(de ?? path, en ?? path)
}

function inFile(pointer: string | undefined): ReturnType<typeof placeIn> | undefined {
  return pointer === undefined ? undefined : placeIn(pointer)
}
