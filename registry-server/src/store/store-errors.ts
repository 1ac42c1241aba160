import { KnownError } from '@fallnetz/core'

/** The database does not answer: unreachable, locked, gone or damaged. */
export function unavailable(cause: unknown): KnownError {
  return new KnownError(
    'store-unavailable',
    {
      de: 'Der Speicher des Registers antwortet nicht. Versuchen Sie es später noch einmal.',
      en: 'The store of the registry does not answer. Try again later.',
    },
    { cause },
  )
}

/** Nothing more can be written; what was written before is untouched. */
export function diskFull(cause: unknown): KnownError {
  return new KnownError(
    'disk-full',
    {
      de: 'Der Datenträger des Registers ist voll; nichts wurde verändert. Schaffen Sie Platz und versuchen Sie es noch einmal.',
      en: 'The disk of the registry is full; nothing was changed. Make room and try again.',
    },
    { cause },
  )
}
