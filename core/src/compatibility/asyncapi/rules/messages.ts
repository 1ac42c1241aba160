import { canonicalJson } from '../../../json/canonical.ts'
import type { JsonValue } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { outside } from '../../changes/outside.ts'
import { paired } from '../../changes/pairs.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import { readings } from '../../changes/schema/dialects.ts'
import { prepare, shelfOf } from '../../changes/schema/prepare.ts'
import { affectedBy, type Surface } from '../../changes/schema/surface.ts'
import { say, shown } from '../../changes/words.ts'
import { type AsyncApiContext, at } from '../context.ts'
import type { Described, Message } from '../model.ts'
import { bindings } from './bindings.ts'

/** The messages of one operation: who keeps to the old version must still be understood and still understand. */
export function* messages(
  before: ReadonlyMap<string, Message>,
  after: ReadonlyMap<string, Message>,
  context: AsyncApiContext,
): Generator<Change> {
  const { kept, removed, added } = byName(before, after)
  const breaks = affectedBy(context.sender)
  for (const { name, before: gone } of removed) {
    const { where } = within(name, context)
    const text =
      context.sender === 'new'
        ? say('kommt nicht mehr', 'no longer comes')
        : say('wird nicht mehr angenommen', 'is no longer taken')
    yield note({ code: 'message-removed', severity: 'breaking', breaks, old: gone.place.at, where, text })
  }
  for (const { name, after: come } of added) {
    const { where } = within(name, context)
    // Whoever reads the channel meets a message it does not know.
    const severity = context.sender === 'new' ? 'promise' : 'harmless'
    yield note({
      code: 'message-added',
      severity,
      breaks,
      new: come.place.at,
      where,
      text: say('kommt neu hinzu', 'is new'),
    })
  }
  for (const { name, before: was, after: now } of kept) yield* message(was, now, within(name, context))
}

/** By their names; the only message left on either side is the same one where version 2 had no name for it. */
function byName(before: ReadonlyMap<string, Message>, after: ReadonlyMap<string, Message>) {
  const found = paired(before, after)
  const [gone, ...goneToo] = found.removed
  const [come, ...comeToo] = found.added
  if (gone === undefined || come === undefined || goneToo.length + comeToo.length > 0) return found
  if (gone.name !== '' && come.name !== '') return found
  const same = { name: come.name, before: gone.before, after: come.after }
  return { kept: [...found.kept, same], removed: [], added: [] }
}

/** One message in two versions. */
export function message(was: Message, now: Message, context: AsyncApiContext): Iterable<Change> {
  const { where, sender } = context
  return outside(was.place, now.place, { where, turned: sender === 'new' }) ?? changesOf(was, now, context)
}

function* changesOf(was: Message, now: Message, context: AsyncApiContext): Generator<Change> {
  const places = { old: was.place.at, new: now.place.at, where: context.where, breaks: affectedBy(context.sender) }
  if (was.contentType !== now.contentType) {
    const text = say(
      `Form des Inhalts: bisher ${was.contentType}, jetzt ${now.contentType}`,
      `form of the content: ${was.contentType} before, ${now.contentType} now`,
    )
    yield note({ ...places, code: 'content-type-changed', severity: 'breaking', text })
  }
  const [correlation, other] = [was.place.value['correlationId'], now.place.value['correlationId']]
  if (!sameJson(correlation, other)) {
    const text = say(
      'die Zuordnung von Antworten (correlationId) steht an anderer Stelle',
      'what matches replies (correlationId) stands elsewhere',
    )
    yield note({ ...places, code: 'correlation-changed', severity: 'promise', text })
  }
  yield* described(was, now, 'headers', at(context, 'Kopfzeilen', 'headers'))
  yield* described(was, now, 'payload', context)
  yield* bindings(was.place, now.place, context)
}

function* described(
  was: Message,
  now: Message,
  part: 'payload' | 'headers',
  context: AsyncApiContext,
): Generator<Change> {
  const [before, after] = [was[part], now[part]]
  const places = { old: before?.at, new: after?.at, where: context.where, breaks: affectedBy(context.sender) }
  if (before === undefined && after === undefined) return
  if (before === undefined || after === undefined) {
    const comes = before === undefined
    const text = comes
      ? say('der Inhalt ist jetzt beschrieben', 'the content is now described')
      : say('der Inhalt ist nicht mehr beschrieben', 'the content is no longer described')
    const severity = comes === (context.sender === 'new') ? 'harmless' : 'breaking'
    yield note({ ...places, code: comes ? 'content-described' : 'content-undescribed', severity, text })
    return
  }
  const [reading, other] = [readingOf(before.language), readingOf(after.language)]
  if (reading === undefined || other === undefined) {
    if (before.language === after.language && sameJson(before.value, after.value)) return
    const reason = say(
      `Diese Sprache für Schemas lesen wir nicht: ${shown(before.language)}, ${shown(after.language)}. Prüfen Sie die Änderung von Hand.`,
      `We do not read this language for schemas: ${shown(before.language)}, ${shown(after.language)}. Check the change by hand.`,
    )
    const because = [{ code: 'keyword-not-understood', about: before.language ?? '', message: reason } as const]
    yield {
      ...note({
        ...places,
        code: 'schema-undecided',
        severity: 'undecided',
        text: say('der Inhalt ändert sich', 'the content changes'),
      }),
      because,
    }
    return
  }
  const written = /[/+]xml/.test(now.contentType) ? 'text' : 'json'
  const surface: Surface = { sender: context.sender, where: context.where, written, xml: written === 'text' }
  yield* compareSchemas(prepared(before, was, reading), prepared(after, now, other), surface, context)
}

function prepared(part: Described, { place }: Message, reading: keyof typeof readings) {
  // Most files speak one language throughout; then its schemas are read once.
  const shelf =
    readings[reading] === place.file.schemas.reading ? place.file.schemas : shelfOf(place.file.value, readings[reading])
  return prepare(shelf, part.at)
}

/** How a schema is read by the language it names; undefined for Avro, Protobuf and others. */
function readingOf(language: string | undefined): keyof typeof readings | undefined {
  if (language === undefined || /^application\/vnd\.aai\.asyncapi/.test(language)) return 'draft-07'
  if (/^application\/vnd\.oai\.openapi/.test(language))
    return /version=3\.1/.test(language) ? 'openapi-3.1' : 'openapi-3.0'
  if (!/^application\/schema\+(json|yaml)/.test(language)) return undefined
  return /2019-09|2020-12/.test(language) ? '2020-12' : 'draft-07'
}

function within(name: string, context: AsyncApiContext): AsyncApiContext {
  return name === '' ? context : at(context, `Nachricht „${name}“`, `message "${name}"`)
}

function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonicalJson(one) === canonicalJson(other)
}
