import { KnownError } from '../errors.ts'

/** What to say when the engine's stack is full: no message and no schema of ours goes so deep by itself. */
export function endless(schema: string, cause: RangeError): KnownError {
  return unusable(schema, cause, {
    de: 'Ein Verweis führt im Kreis, oder es ist zu tief verschachtelt. „fallnetz check“ nennt einen Kreis',
    en: 'a reference leads in a circle, or it nests too deeply. "fallnetz check" names a circle',
  })
}

/** A schema that cannot judge messages, for a reason that is a sentence without its full stop. */
export function unusable(
  schema: string,
  cause: unknown,
  reason: { readonly de: string; readonly en: string },
): KnownError {
  return new KnownError(
    'schema-unusable',
    {
      de: `Mit dem Schema ${schema} lässt sich nicht prüfen: ${reason.de}.`,
      en: `The schema ${schema} cannot be used for validation: ${reason.en}.`,
    },
    { cause },
  )
}
