import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { KnownError } from '@fallnetz/core'

/** The folder of the package `@fallnetz/schemas`, found as Node finds packages. Throws KnownError `schemas-missing`. */
export function installedFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('@fallnetz/schemas/package.json'))
  } catch (cause) {
    throw new KnownError(
      'schemas-missing',
      {
        de: 'Das Paket @fallnetz/schemas ist nicht installiert. Installieren Sie es, oder nennen Sie --schemas oder --registry.',
        en: 'The package @fallnetz/schemas is not installed. Install it, or give --schemas or --registry.',
      },
      { cause },
    )
  }
}
