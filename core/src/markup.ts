import { visibleLines } from './visible.ts'

/**
 * Text of unknown origin for HTML, SVG and XML 1.0, in elements and in quoted attributes alike: it cannot end what it
 * stands in, holds no character that XML forbids, and hides nothing. Line feeds stay.
 */
export function markup(text: string): string {
  return visibleLines(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}

// HTML 4 has no name for the apostrophe.
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
