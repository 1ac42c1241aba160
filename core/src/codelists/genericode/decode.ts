import { KnownError } from '../../errors.ts'
import { decodeUtf8 } from '../../json/parse.ts'

/** 16 MiB: five times the largest list there is. */
export const maxXmlBytes = 16_777_216

/**
 * Turns the bytes of an XML file into text. Throws KnownError `xml-too-large`, `xml-encoding` (UTF-16) or `not-utf8`,
 * naming the first byte that does not fit.
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes.length > maxXmlBytes) throw tooLarge()
  if (isUtf16(bytes)) throw utf16()
  const text = decodeUtf8(bytes)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** UTF-16 begins with its byte order mark, or has a zero beside the first `<`. */
function isUtf16([first, second]: Uint8Array): boolean {
  const [a, b] = [first ?? -1, second ?? -1]
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0
}

function tooLarge(): KnownError {
  const most = maxXmlBytes / 1_048_576
  return new KnownError('xml-too-large', {
    de: `Die Datei ist größer als ${most} MiB. So groß ist keine Codeliste; prüfen Sie, ob es die richtige Datei ist.`,
    en: `The file is larger than ${most} MiB. No code list is that large; check whether it is the right file.`,
  })
}

function utf16(): KnownError {
  return new KnownError('xml-encoding', {
    de: 'Die Datei ist in UTF-16 geschrieben. Speichern Sie sie als UTF-8 und nennen Sie das in der ersten Zeile.',
    en: 'The file is written in UTF-16. Save it as UTF-8 and say so in its first line.',
  })
}
