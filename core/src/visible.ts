/**
 * Makes characters visible that could move the cursor, hide text or reverse its direction: what comes out of a message
 * must never steer the terminal or the page that shows it.
 */
export function visible(text: string): string {
  // Most of what we say is plain.
  if (plain.test(text)) return text
  return text.replace(unseen(), (character) => `[U+${hex(character.codePointAt(0) ?? 0).toUpperCase()}]`)
}

/** The same for text of ours with more than one line. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

/** JSON for people and terminals: the same value, with nothing in it that a terminal obeys. */
export function visibleJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unseenInJson(), escaped)}\n`
}

const plain = /^[\x20-\x7e]*$/

/**
 * Controls, format characters (zero-width, direction, soft hyphen, tags), lone surrogates, private use, line and paragraph
 * ends, and what is no character at all: XML has no way to write these last ones. Made anew for each use, because Node
 * takes a millisecond to read the classes of Unicode and most starts need none.
 */
export function unseen(): RegExp {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu
}

// The line feeds between the lines are ours; JSON.stringify escaped those inside.
function unseenInJson(): RegExp {
  return /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${hex(unit)}`).join('')
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}
