/** Puts `***` wherever a secret stands, whatever else the text is. Short secrets are masked only as bearer tokens. */
export function masker(secrets: Iterable<string>): (text: string) => string {
  const known = [...new Set(secrets)]
    .filter((secret) => secret.length >= 4)
    .sort((one, other) => other.length - one.length)
  return (text) => {
    const masked = known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
    return masked.replace(/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 ***')
  }
}
