import { latest, versionsOf } from '@fallnetz/core'
import type { HeldContract, Snapshot } from '../holdings.ts'
import { Refusal } from '../problems.ts'

/** A version by its name; `latest` is the newest published one, or the newest draft while nothing is published. */
export function contractIn(snapshot: Snapshot, id: string, version: string): HeldContract {
  const exact = version === 'latest' ? latest(versionsOf(snapshot.catalog, id))?.version : version
  const held = snapshot.contracts.get(`${id}@${exact}`)
  if (held !== undefined) return held
  const versions = versionsOf(snapshot.catalog, id).map((contract) => contract.version)
  if (versions.length === 0) throw contractNotFound()
  throw new Refusal('version-not-found', {
    de: `Diese Version gibt es nicht. Vorhanden: ${versions.join(', ')}.`,
    en: `There is no such version. Available: ${versions.join(', ')}.`,
  })
}

export function contractNotFound(): Refusal {
  return new Refusal('contract-not-found', {
    de: 'Einen Vertrag dieses Namens gibt es nicht. Unter /v1/contracts steht, was es gibt.',
    en: 'There is no contract of this name. /v1/contracts lists what there is.',
  })
}

export function fileNotFound(): Refusal {
  return new Refusal('file-not-found', {
    de: 'Diese Datei gehört nicht zu der Version. Die Antwort zur Version nennt alle Dateien.',
    en: 'This file is not part of the version. The answer about the version names all files.',
  })
}

export function pathNotFound(): Refusal {
  return new Refusal('path-not-found', {
    de: 'Unter dieser Adresse gibt es nichts. Die Seite /docs nennt alle Adressen.',
    en: 'There is nothing at this address. The page /docs names all addresses.',
  })
}
