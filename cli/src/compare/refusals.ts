import { KnownError } from '@fallnetz/core'
import { mostFiles } from './tree.ts'

export function tooManyFiles(folder: string): KnownError {
  return new KnownError('comparison-impossible', {
    de: `In „${folder}“ liegen mehr als ${mostFiles} Dateien. Nennen Sie den Ordner genauer.`,
    en: `There are more than ${mostFiles} files in "${folder}". Name the folder more exactly.`,
  })
}

export function nothingThere(name: string): KnownError {
  return new KnownError('file-not-found', {
    de: `„${name}“ gibt es nicht. Nennen Sie eine Datei, einen Ordner, einen Vertrag wie referral@1.0.0 oder git:REVISION:PFAD.`,
    en: `There is no "${name}". Name a file, a folder, a contract such as referral@1.0.0 or git:REVISION:PATH.`,
  })
}

export function nothingToCompare(name: string): KnownError {
  return new KnownError('comparison-impossible', {
    de: `In „${name}“ steht nichts, was sich vergleichen lässt: JSON-Schemas, OpenAPI, AsyncAPI, process.json, requirements.json, Rechtsregeln (rule.json), Codelisten (codelist.json) oder Editionen.`,
    en: `There is nothing to compare in "${name}": JSON Schemas, OpenAPI, AsyncAPI, process.json, requirements.json, rules of law (rule.json), code lists (codelist.json) or editions.`,
  })
}
