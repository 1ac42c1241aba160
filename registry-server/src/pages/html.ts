import { markup } from '@fallnetz/core/markup'

/** Text that is safe to put on a page as it is. Only `html` makes it. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Html | readonly Part[]

/** Builds HTML; whatever is put in is escaped, unless it was built with `html` itself. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    pieces.map((piece, index) => piece + (index < parts.length ? written(parts[index] ?? '') : '')).join(''),
  )
}

function written(part: Part): string {
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(written).join('')
  return markup(String(part))
}
