import { randomBytes } from 'node:crypto'
import type { TargetFile } from '@fallnetz/conformance'
import { type Catalog, createValidator, type Validator } from '@fallnetz/core'
import type { Account, SystemOptions } from './options.ts'
import { type Parts, standardParts } from './parts.ts'
import { createSystem, type System } from './system.ts'

/** What systems under test have in common; made once, because compiling schemas takes longer than a whole test run. */
export interface Ground {
  readonly catalog: Catalog
  readonly contract: string
  readonly validator: Validator
}

/** How one system is set up for the suite. */
export interface TrialOptions {
  readonly parts?: Parts
  readonly auth?: 'bearer' | 'oauth2'
  /** Without a driver the suite cannot see what the system sends. */
  readonly driver?: boolean
  readonly port?: number
  readonly log?: (fault: unknown) => void
}

/** A running system and the target file that tells the suite about it. */
export interface Trial extends System {
  readonly target: TargetFile
}

/** The made-up organisations of our trials. */
export const organisations = {
  source: 'urn:fallnetz:test:organisation:kommune-musterstadt',
  target: 'urn:fallnetz:test:organisation:traeger-beispiel',
  stranger: 'urn:fallnetz:test:organisation:fremde-stelle',
} as const

export async function groundOf(catalog: Catalog, contract: string): Promise<Ground> {
  return { catalog, contract, validator: await createValidator(catalog, { quoteValues: false }) }
}

/** Starts the smallest system with secrets made up for this one time. */
export async function startTrial(ground: Ground, options: TrialOptions = {}): Promise<Trial> {
  const { parts = standardParts, auth = 'bearer', driver = true } = options
  const actors = { source: actor('source', auth), stranger: actor('stranger', auth) }
  const driverToken = secret()
  const system = await createSystem(
    {
      ...ground,
      organisation: organisations.target,
      accounts: [actors.source.account, actors.stranger.account],
      port: options.port ?? 0,
      ...(driver ? { driverToken } : {}),
      ...(options.log === undefined ? {} : { log: options.log }),
    } satisfies SystemOptions,
    parts,
  )
  const target: TargetFile = {
    system: { name: 'Smallest conforming system', version: '0.1.0' },
    environment: 'test',
    organisation: organisations.target,
    actors: {
      source: actors.source.entry(system.url),
      target: { organisation: organisations.target },
      stranger: actors.stranger.entry(system.url),
    },
    ...(driver ? { driver: { url: `${system.url}/driver`, token: driverToken } } : {}),
  }
  return { ...system, target }
}

type ActorEntry = TargetFile['actors']['source']

interface Actor {
  readonly account: Account
  readonly entry: (url: string) => ActorEntry
}

function actor(name: 'source' | 'stranger', auth: 'bearer' | 'oauth2'): Actor {
  const organisation = organisations[name]
  if (auth === 'bearer') {
    const token = secret()
    return { account: { organisation, token }, entry: () => ({ organisation, auth: { kind: 'bearer', token } }) }
  }
  const client = { id: name, secret: secret() }
  return {
    account: { organisation, client },
    entry: (url) => ({
      organisation,
      auth: {
        kind: 'oauth2-client-credentials',
        tokenUrl: `${url}/oauth2/token`,
        clientId: client.id,
        clientSecret: client.secret,
      },
    }),
  }
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}
