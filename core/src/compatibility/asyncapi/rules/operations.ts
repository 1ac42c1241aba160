import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { entriesOf, type Place } from '../../changes/place.ts'
import { compareSchemas } from '../../changes/schema/compare-schemas.ts'
import { type Prepared, prepare } from '../../changes/schema/prepare.ts'
import { affectedBy, type Sender } from '../../changes/schema/surface.ts'
import { say, shown } from '../../changes/words.ts'
import { type AsyncApiContext, at } from '../context.ts'
import { type Action, type AsyncApiModel, type Operation, shapeOf } from '../model.ts'
import { bindings } from './bindings.ts'
import { messages } from './messages.ts'
import { serversOfChannel } from './servers.ts'

/** What the owner sends and receives, channel by channel. */
export function* operations(before: AsyncApiModel, after: AsyncApiModel, context: AsyncApiContext): Generator<Change> {
  const { kept, removed, added } = pairedOperations(before.operations, after.operations)
  for (const gone of removed) {
    const { where, sender } = within(gone, context)
    const text =
      sender === 'new'
        ? say('wird nicht mehr gesendet', 'is no longer sent')
        : say('wird nicht mehr angenommen', 'is no longer taken')
    yield note({
      code: 'operation-removed',
      severity: 'breaking',
      breaks: affectedBy(sender),
      old: gone.place.at,
      where,
      text,
    })
  }
  for (const come of added) {
    const { where } = within(come, context)
    yield note({
      code: 'operation-added',
      severity: 'harmless',
      new: come.place.at,
      where,
      text: say('kommt neu hinzu', 'is new'),
    })
  }
  for (const [was, now] of kept) yield* operation(was, now, within(now, context))
}

function* operation(was: Operation, now: Operation, context: AsyncApiContext): Generator<Change> {
  const places = { old: was.place.at, new: now.place.at, where: context.where }
  if (was.action !== now.action) {
    const text =
      now.action === 'send'
        ? say('wird jetzt gesendet statt angenommen', 'is now sent instead of taken')
        : say('wird jetzt angenommen statt gesendet', 'is now taken instead of sent')
    yield note({ ...places, code: 'action-changed', severity: 'breaking', breaks: 'both', text })
    return
  }
  if (shapeOf(was.address) !== shapeOf(now.address)) {
    const text = say(
      `liegt jetzt auf ${now.address} statt auf ${was.address}`,
      `now lies on ${now.address} instead of ${was.address}`,
    )
    yield note({ ...places, code: 'channel-moved', severity: 'breaking', breaks: affectedBy(context.sender), text })
  }
  yield* parameters(was.channel, now.channel, context)
  yield* serversOfChannel(was.channel, now.channel, context)
  yield* bindings(was.channel, now.channel, context)
  yield* bindings(was.place, now.place, context)
  yield* messages(was.messages, now.messages, context)
  const back: AsyncApiContext = { ...at(context, 'Antwort', 'reply'), sender: context.sender === 'old' ? 'new' : 'old' }
  if (was.reply !== undefined && now.reply !== undefined) yield* messages(was.reply, now.reply, back)
  else if (was.reply !== undefined) {
    yield note({
      ...places,
      code: 'reply-removed',
      severity: 'breaking',
      breaks: affectedBy(back.sender),
      text: say('eine Antwort kommt nicht mehr', 'a reply no longer comes'),
    })
  } else if (now.reply !== undefined) {
    // Where the owner asks, whoever answers did not know so far.
    const severity = context.sender === 'new' ? 'breaking' : 'harmless'
    yield note({
      ...places,
      code: 'reply-added',
      severity,
      breaks: affectedBy(context.sender),
      text: say('jetzt gibt es eine Antwort', 'there is now a reply'),
    })
  }
}

/** The variable parts of an address: values that are no longer provided for lead nowhere. */
function* parameters(was: Place, now: Place, context: AsyncApiContext): Generator<Change> {
  for (const { name, before, after } of paired(entriesOf(was, 'parameters'), entriesOf(now, 'parameters')).kept) {
    const inner = at(context, `Teil „${name}“ der Adresse`, `part "${name}" of the address`)
    const surface = { sender: 'old', where: inner.where, written: 'text', xml: false } as const
    yield* compareSchemas(schemaOf(before), schemaOf(after), surface, context)
    const [place, other] = [before.value['location'], after.value['location']]
    if (place !== other) {
      const text = say(
        `steht jetzt in ${shown(other)} statt in ${shown(place)}`,
        `now stands in ${shown(other)} instead of ${shown(place)}`,
      )
      yield note({
        code: 'parameter-moved',
        severity: 'promise',
        breaks: affectedBy(context.sender),
        old: before.at,
        new: after.at,
        where: inner.where,
        text,
      })
    }
  }
}

/** Version 2 has a schema there, version 3 only a list of values. */
function schemaOf(parameter: Place): Prepared {
  const { value, at: pointer, file } = parameter
  if (value['schema'] !== undefined) return prepare(file.schemas, `${pointer}/schema`)
  const list = value['enum']
  return {
    schema: { type: 'string', ...(Array.isArray(list) && { enum: list }) },
    at: pointer,
    definitions: new Map(),
    unknown: [],
  }
}

interface PairedOperations {
  readonly kept: readonly (readonly [Operation, Operation])[]
  readonly removed: readonly Operation[]
  readonly added: readonly Operation[]
}

/** By action and address first, so that renaming breaks nobody; then by the name the file gives. */
function pairedOperations(was: readonly Operation[], now: readonly Operation[]): PairedOperations {
  const left = new Set(was)
  const right = new Set(now)
  const kept: [Operation, Operation][] = []
  const pairUp = (alike: (one: Operation, other: Operation) => boolean) => {
    for (const one of left) {
      const other = [...right].find((candidate) => alike(one, candidate))
      if (other === undefined) continue
      kept.push([one, other])
      left.delete(one)
      right.delete(other)
    }
  }
  const sameAddress = (one: Operation, other: Operation) =>
    one.action === other.action && shapeOf(one.address) === shapeOf(other.address)
  const sameName = (one: Operation, other: Operation) => one.id !== undefined && one.id === other.id
  pairUp((one, other) => sameAddress(one, other) && sameName(one, other))
  pairUp(sameAddress)
  pairUp(sameName)
  return { kept, removed: [...left], added: [...right] }
}

function within({ action, address }: Operation, context: AsyncApiContext): AsyncApiContext {
  const words: Readonly<Record<Action, readonly [string, string]>> = {
    send: ['gesendet auf', 'sent on'],
    receive: ['empfangen auf', 'received on'],
  }
  const [de, en] = words[action]
  const sender: Sender = action === 'send' ? 'new' : 'old'
  return { ...context, where: say(`${address} (${de} diesem Kanal)`, `${address} (${en} this channel)`), sender }
}
