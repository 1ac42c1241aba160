import type { Catalog, Language, Validator } from '@fallnetz/core'

/** Somebody who may call us: by a token agreed beforehand, by client credentials, or both. */
export interface Account {
  readonly organisation: string
  readonly token?: string
  readonly client?: { readonly id: string; readonly secret: string }
}

/** Where we reach somebody. Without `baseUrl` it is a light party: its messages wait in the mailbox. */
export interface Partner {
  readonly organisation: string
  readonly baseUrl?: string
  /** Bearer token we show when we call it. */
  readonly token?: string
}

/** All that makes one system differ from the next. Nothing else is read from outside. */
export interface SystemOptions {
  readonly catalog: Catalog
  /** The contract to speak, for example `referral@1.0.0`. Any contract with a process will do. */
  readonly contract: string
  /** URN of the organisation this system acts for. */
  readonly organisation: string
  readonly accounts: readonly Account[]
  readonly partners?: readonly Partner[]
  /** Switches test mode on: whoever shows this token may make the system act. Never set it in production. */
  readonly driverToken?: string
  /**
   * A validator made earlier for the same catalogue; saves compiling the schemas again. Make it with
   * `quoteValues: false`: what we answer must not repeat what a message contained.
   */
  readonly validator?: Validator
  readonly host?: string
  readonly port?: number
  /** Language of problem titles and findings. */
  readonly language?: Language
  readonly delivery?: DeliveryTimes
  /** Where faults of our own are written down; the console unless told otherwise. */
  readonly log?: (fault: unknown) => void
}

/** How patiently we send, in milliseconds. Test mode is brisk; production goes on for 72 hours. */
export interface DeliveryTimes {
  readonly requestTimeout: number
  readonly firstPause: number
  readonly longestPause: number
  readonly giveUpAfter: number
}

const hour = 3_600_000

export const testTimes: DeliveryTimes = {
  requestTimeout: 1_000,
  firstPause: 100,
  longestPause: 1_000,
  giveUpAfter: 60_000,
}

export const productionTimes: DeliveryTimes = {
  requestTimeout: 30_000,
  firstPause: 1_000,
  longestPause: hour,
  giveUpAfter: 72 * hour,
}
