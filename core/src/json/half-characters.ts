/**
 * Whether JSON text may give a value with half characters (unpaired surrogates, which no UTF-8 text can carry): a quick
 * look that only errs towards yes.
 */
export function mayHaveHalfCharacters(text: string): boolean {
  return (text.includes('\\') && /\\u[dD][89a-fA-F]/.test(text)) || !text.isWellFormed()
}
