import { type Catalog, findContract, KnownError } from '@fallnetz/core'
import type { GeneratedFile, Target } from './target.ts'
import { asyncapi } from './targets/asyncapi/asyncapi.ts'
import { openapi } from './targets/openapi/openapi.ts'
import { typescript } from './targets/typescript/typescript.ts'

/** Every target by the name it has on the command line. A new target is one folder and one line here. */
export const generators: ReadonlyMap<string, Target> = new Map([
  ['openapi', openapi],
  ['asyncapi', asyncapi],
  ['typescript', typescript],
])

/** What to generate from. */
export interface GenerateRequest {
  readonly catalog: Catalog
  /** `referral@1.0.0`, or `referral` for the latest. */
  readonly contract: string
  /** Answers to the options of the target. */
  readonly options?: Readonly<Record<string, string>>
}

/** Turns one contract into files. Throws KnownError `target-not-found`, `target-option-unknown`, and those of core. */
export async function generate(name: string, request: GenerateRequest): Promise<GeneratedFile[]> {
  const target = generators.get(name)
  if (target === undefined) throw notFound(name)
  const options = request.options ?? {}
  for (const option of Object.keys(options)) {
    if (!target.options.some((known) => known.name === option)) throw unknownOption(name, target, option)
  }
  const contract = findContract(request.catalog, request.contract)
  return target.generate({ catalog: request.catalog, contract, options })
}

function notFound(name: string): KnownError {
  const names = [...generators.keys()].join(', ')
  return new KnownError('target-not-found', {
    de: `Das Ziel „${name}“ gibt es nicht. Vorhanden: ${names}.`,
    en: `There is no target called "${name}". Available: ${names}.`,
  })
}

function unknownOption(name: string, target: Target, option: string): KnownError {
  const names = target.options.map((known) => known.name).join(', ') || '–'
  return new KnownError('target-option-unknown', {
    de: `„${name}“ kennt die Angabe „${option}“ nicht. Vorhanden: ${names}.`,
    en: `"${name}" has no option "${option}". Available: ${names}.`,
  })
}
