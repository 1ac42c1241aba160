/** Name, value, name, value …: the form in which `writeHead` is fastest. */
export type FlatHeaders = readonly string[]

const everywhere = [
  ...['X-Content-Type-Options', 'nosniff'],
  ...['X-Frame-Options', 'DENY'],
  ...['Referrer-Policy', 'no-referrer'],
  ...['Strict-Transport-Security', 'max-age=31536000'],
]

/** For data: a browser that opens it directly may do nothing with it; any page may read it, because all may. */
export const dataHeaders: FlatHeaders = [
  ...everywhere,
  ...['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox"],
  ...['Cross-Origin-Resource-Policy', 'cross-origin'],
  ...['Access-Control-Allow-Origin', '*'],
]

/** For pages: one style sheet of our own and nothing else, above all no script. */
export const pageHeaders: FlatHeaders = [
  ...everywhere,
  ...['Content-Security-Policy', pagePolicy()],
  ...['Cross-Origin-Resource-Policy', 'same-origin'],
  ...['Cross-Origin-Opener-Policy', 'same-origin'],
  ...['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
]

function pagePolicy(): string {
  return "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
}

/** The same as an object, for `reply.headers`. */
export function asObject(headers: FlatHeaders): Record<string, string> {
  const object: Record<string, string> = {}
  for (let index = 0; index + 1 < headers.length; index += 2) object[headers[index] ?? ''] = headers[index + 1] ?? ''
  return object
}
