/** What goes out before the body of a request, down to the empty line. Throws TypeError for what no header can hold. */
export function requestHead(method: string, url: URL, headers: Readonly<Record<string, string>>): string {
  let head = `${method} ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\nconnection: keep-alive\r\n`
  for (const [name, value] of Object.entries(headers)) {
    // A line break inside a value would be the beginning of another header.
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw new TypeError(`the header ${name} cannot hold this value`)
    head += `${name}: ${value}\r\n`
  }
  return `${head}\r\n`
}
