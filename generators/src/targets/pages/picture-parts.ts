import { markup } from '@fallnetz/core/markup'

/** A rectangle, in units of the picture. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A box with round corners; its colours come with the class. */
export function boxed({ x, y, width, height }: Box, className: string): string {
  return `<rect class="${className}" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`
}

/** An arrow straight down. */
export function connected(x: number, from: number, to: number): string {
  const tip = `<path class="tip" d="M ${x - 6} ${to - 10} L ${x + 6} ${to - 10} L ${x} ${to} Z"/>`
  return `<path class="line" d="M ${x} ${from} V ${to - 10}"/>${tip}`
}

/** Lines of text one below the other. */
export function textAt(x: number, y: number, lines: readonly string[], className: string): string[] {
  return lines.map((line, index) => `<text class="${className}" x="${x}" y="${y + index * 18}">${markup(line)}</text>`)
}

/** Breaks a text between words into lines of at most so many letters; a longer word stays whole. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
