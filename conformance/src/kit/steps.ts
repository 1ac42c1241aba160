import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isObject, type JsonObject, type JsonValue, KnownError, type Text } from '@fallnetz/core'
import type { Driven, DriverRun } from '../driver.ts'
import type { Command } from './chart.ts'
import { expected } from './claims.ts'
import type { Changes } from './compose.ts'
import type { Conversation, Sender } from './conversation.ts'
import { nextArrival } from './copy.ts'
import { type Answer, bodyOf, type Exchange, etagOf } from './exchange.ts'
import type { Feed } from './feed.ts'
import { Blocked } from './ledger.ts'
import type { Party } from './party.ts'
import type { Run } from './run.ts'

/** The outcome of making the system send something: done, or where it stopped. */
type Delivery =
  /** `answer` shows the system's copy after the transition. */
  { readonly done: true; readonly messageId: string; readonly answer: Answer } | Undone

interface Undone {
  readonly done: false
  readonly text: Text
  readonly exchange?: Exchange
}

/** Steps on the way to what a check is about. Where one fails, the check is blocked: its own question stays open. */
export interface Steps {
  readonly driver: DriverRun
  begin(as?: 'source' | 'stranger', changes?: Changes): Promise<Conversation>
  /** A new conversation in this state. `alone` uses our own messages only and needs no driver. */
  reach(state: string, as?: 'source' | 'stranger'): Promise<Conversation>
  walk(conversation: Conversation, route: readonly Command[]): Promise<void>
  /** Our own message; anything but 202 blocks. */
  send(conversation: Conversation, command: Command): Promise<Answer>
  /** Tells the driver; the system sends when it is ready. */
  drive(conversation: Conversation, command: Command, payload?: JsonValue): Promise<Driven>
  /** Makes the system send a command, takes it in and waits until the system has done the transition too. */
  deliver(conversation: Conversation, command: Command): Promise<Delivery>
  mustDeliver(conversation: Conversation, command: Command): Promise<string>
  /** Reads until the system's copy is in this state with another tag than before; gives the last answer. */
  settled(conversation: Conversation, state: string): Promise<{ answer: Answer; reached: boolean }>
  /** The message in the mailbox of a light party; undefined when it does not come. */
  waitingLetter(conversation: Conversation, messageId: string): Promise<JsonObject | undefined>
  /** Events of this conversation, as soon as there are so many or the time is up. */
  events(conversation: Conversation, atLeast: number): Promise<readonly JsonObject[]>
}

export function createSteps(
  run: Run,
  party: Party,
  sender: Sender,
  feeds: Readonly<Record<'source' | 'stranger', Feed>>,
): Steps {
  const { chart } = run.rulebook
  const { limits, patience } = run
  const { answerWithinMs } = limits

  function theDriver(): DriverRun {
    if (run.driver !== undefined) return run.driver
    throw new Blocked(run.driverMissing ?? noDriver)
  }

  async function begin(as: 'source' | 'stranger' = 'source', changes: Changes = {}): Promise<Conversation> {
    const { conversation, answer } = await sender.open(sender.opening(randomUUID(), as, changes), as)
    if (answer.answered.status === 202) return conversation
    throw new Blocked(notReached(expected(answer, '202', retryElsewhere)), answer)
  }

  async function send(conversation: Conversation, command: Command): Promise<Answer> {
    const answer = await sender.post(conversation, command)
    if (answer.answered.status === 202) return answer
    throw new Blocked(notReached(expected(answer, '202', retryElsewhere)), answer)
  }

  async function settled(conversation: Conversation, state: string): Promise<{ answer: Answer; reached: boolean }> {
    const before = conversation.etag
    const until = patience.now() + answerWithinMs
    for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
      const answer = await party.read(conversation.processId, { as: conversation.as })
      const reached = bodyOf(answer)?.['state'] === state && etagOf(answer) !== before
      if (reached) conversation.etag = etagOf(answer) ?? before
      if (reached || patience.now() > until) return { answer, reached }
      await sleep(pause, undefined, { signal: run.signal })
    }
  }

  async function drive(conversation: Conversation, command: Command, payload?: JsonValue): Promise<Driven> {
    try {
      return await theDriver().command(conversation.processId, command.command, payload ?? sender.payload(command))
    } catch (error) {
      if (error instanceof KnownError) throw new Blocked(error.text)
      throw error
    }
  }

  async function waitingLetter(conversation: Conversation, messageId: string): Promise<JsonObject | undefined> {
    const until = patience.now() + answerWithinMs
    for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
      const answer = await party.letter(messageId, { as: conversation.as })
      const letter = bodyOf(answer)
      if (answer.answered.status === 200 && letter !== undefined) return letter
      if (patience.now() > until) return undefined
      await sleep(pause, undefined, { signal: run.signal })
    }
  }

  /** Takes in what the system sent; undefined when all went well. */
  async function takeIn(conversation: Conversation, command: Command, messageId: string): Promise<Undone | undefined> {
    if (conversation.copy.light) {
      if ((await waitingLetter(conversation, messageId)) === undefined) return { done: false, text: notSent(command) }
      const answer = await party.acknowledge(messageId, { as: conversation.as })
      if (answer.answered.status !== 204)
        return { done: false, text: expected(answer, '204', retryElsewhere), exchange: answer }
      conversation.copy.state = chart.settle(command.to)
      return undefined
    }
    const fits = (one: { messageId?: string; exchange: Exchange }) =>
      one.messageId === messageId && one.exchange.answered !== undefined
    const arrival = await nextArrival(conversation.copy, fits, answerWithinMs)
    if (arrival === undefined) return { done: false, text: notSent(command) }
    if (arrival.exchange.answered?.status === 202) return undefined
    return { done: false, text: expected(arrival.exchange, '202', fixMessage), exchange: arrival.exchange }
  }

  async function deliver(conversation: Conversation, command: Command): Promise<Delivery> {
    const driven = await drive(conversation, command)
    if (driven.kind === 'refused')
      return {
        done: false,
        text: expected(driven.exchange, '202', mustBePossible(command, conversation)),
        exchange: driven.exchange,
      }
    const { messageId } = driven
    const undone = await takeIn(conversation, command, messageId)
    if (undone !== undefined) return undone
    conversation.history.push(...chart.follow(command))
    const { answer, reached } = await settled(conversation, conversation.copy.state)
    if (reached) return { done: true, messageId, answer }
    return { done: false, text: notDone(command, conversation.copy.state, bodyOf(answer)?.['state']), exchange: answer }
  }

  async function mustDeliver(conversation: Conversation, command: Command): Promise<string> {
    const delivery = await deliver(conversation, command)
    if (delivery.done) return delivery.messageId
    throw new Blocked(notReached(delivery.text), delivery.exchange)
  }

  async function walk(conversation: Conversation, route: readonly Command[]): Promise<void> {
    for (const command of route) {
      if (command.trigger === chart.us) await send(conversation, command)
      else await mustDeliver(conversation, command)
    }
  }

  return {
    get driver() {
      return theDriver()
    },
    begin,
    send,
    drive,
    deliver,
    mustDeliver,
    settled,
    waitingLetter,
    walk,
    async reach(state, as = 'source') {
      const route = chart.route(state, true) ?? chart.route(state)
      if (route === undefined) throw new Error(`no way leads to ${state}`)
      if (route.some((command) => command.trigger !== chart.us)) theDriver()
      const conversation = await begin(as)
      await walk(conversation, route)
      return conversation
    },
    async events(conversation, atLeast) {
      const until = patience.now() + answerWithinMs
      for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
        const events = await feeds[conversation.as].of(party, conversation.processId)
        if (events.filter(isObject).length >= atLeast || patience.now() > until) return events
        await sleep(pause, undefined, { signal: run.signal })
      }
    },
  }
}

/** Why everything the system does on its own cannot be proved. */
export const noDriver: Text = {
  de: 'Die Target-Datei nennt keinen Treiber. Bieten Sie die Treiber-Schnittstelle im Testbetrieb an (driver.openapi.yaml) und tragen Sie sie ein.',
  en: 'The target file names no driver. Offer the driver interface in test mode (driver.openapi.yaml) and enter it.',
}
const retryElsewhere: Text = {
  de: 'Andere Prüfungen dieses Laufs sagen, was daran nicht stimmt.',
  en: 'Other checks of this run say what is wrong with it.',
}
const fixMessage: Text = {
  de: 'Berichtigen Sie die Nachricht des Systems.',
  en: 'Correct the message of the system.',
}

function notReached(text: Text): Text {
  return {
    de: `Die Vorbereitung gelang nicht, die eigentliche Frage blieb offen. ${text.de}`,
    en: `The preparation did not succeed, the question itself stayed open. ${text.en}`,
  }
}

function mustBePossible(command: Command, conversation: Conversation): Text {
  const { state } = conversation.copy
  return {
    de: `Lassen Sie „${command.command}“ im Zustand „${state}“ zu.`,
    en: `Allow "${command.command}" in the state "${state}".`,
  }
}

function notSent(command: Command): Text {
  return {
    de: `„${command.command}“ kam nicht an, obwohl der Treiber es angenommen hat. Senden Sie die Nachricht an den Partner oder legen Sie sie in sein Postfach.`,
    en: `"${command.command}" did not arrive although the driver took it. Send the message to the partner or put it into its mailbox.`,
  }
}

function notDone(command: Command, state: string, given: unknown): Text {
  const shown = typeof given === 'string' ? given : '–'
  return {
    de: `Nach „${command.command}“ zeigt das System den Zustand „${shown}“ oder ein unverändertes ETag, erwartet ist „${state}“ mit neuem ETag. Führen Sie den Übergang aus, sobald der Empfänger mit 2xx antwortet.`,
    en: `After "${command.command}" the system shows the state "${shown}" or an unchanged ETag, expected is "${state}" with a new ETag. Do the transition as soon as the recipient answers 2xx.`,
  }
}
