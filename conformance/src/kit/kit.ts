import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonObject, Text } from '@fallnetz/core'
import type { Generated } from '../generate/generated.ts'
import type { Rulebook } from '../rulebook.ts'
import type { Chart, Command } from './chart.ts'
import { type Claims, createClaims, expected } from './claims.ts'
import { createSender, type Sender } from './conversation.ts'
import type { Exchange } from './exchange.ts'
import type { Feed } from './feed.ts'
import { Blocked, type Ledger, NotApplicable } from './ledger.ts'
import { createParty, type Party } from './party.ts'
import { createRandom, type Random } from './random.ts'
import type { Run } from './run.ts'
import { createSteps, type Steps } from './steps.ts'

/** Everything a check needs, made new for every attempt. */
export interface Kit {
  readonly run: Run
  readonly rulebook: Rulebook
  readonly chart: Chart
  readonly party: Party
  readonly sender: Sender
  readonly steps: Steps
  readonly claims: Claims
  readonly random: Random
  readonly generated: Generated
  /** Ends the check: the contract has nothing it could be about. */
  notApplicable(text: Text): never
  /** Ends the check: its preparation did not work, here is where. */
  blocked(exchange: Exchange): never
  /** Ends the check: this machine was too slow for what came after to say anything about the system. */
  tooBusy(): never
  pause(ms: number): Promise<void>
}

/** What the attempts of one run share without depending on each other. */
export interface Shared {
  readonly feeds: Readonly<Record<'source' | 'stranger', Feed>>
  readonly generated: Generated
}

export function createKit(run: Run, shared: Shared, ledger: Ledger, checkId: string): Kit {
  const { rulebook } = run
  const random = createRandom(run.seed, checkId)
  const party = createParty(run, ledger)
  // One ordinary message per check and command: what a check sends does not hang on who was faster.
  const ordinary = new Map<Command, JsonObject>()
  const sender = createSender(run, party, ledger, (command) => {
    const known = ordinary.get(command)
    if (known !== undefined) return known
    const own = createRandom(run.seed, `${checkId} ${command.command}`)
    const chosen = own.pick(rulebook.examples(command)) ?? shared.generated.values(command, own.seed(), 1)[0] ?? {}
    ordinary.set(command, chosen)
    return chosen
  })
  return {
    run,
    rulebook,
    chart: rulebook.chart,
    party,
    sender,
    steps: createSteps(run, party, sender, shared.feeds),
    claims: createClaims(rulebook, ledger),
    random,
    generated: shared.generated,
    notApplicable(text) {
      throw new NotApplicable(text)
    },
    blocked(exchange) {
      throw new Blocked(expected(exchange, '2xx', seeOthers), exchange)
    },
    tooBusy() {
      throw new Blocked(busy)
    },
    async pause(ms) {
      await sleep(ms, undefined, { signal: run.signal })
    },
  }
}

const seeOthers: Text = {
  de: 'Die Vorbereitung gelang nicht; andere Prüfungen dieses Laufs sagen, was daran nicht stimmt.',
  en: 'The preparation did not succeed; other checks of this run say what is wrong with it.',
}
const busy: Text = {
  de: 'Der Rechner, auf dem geprüft wird, war zu beschäftigt, um rechtzeitig zu antworten. Das sagt nichts über das System; wiederholen Sie den Lauf, wenn der Rechner weniger zu tun hat.',
  en: 'The testing machine was too busy to answer in time. This says nothing about the system; repeat the run when the machine has less to do.',
}
