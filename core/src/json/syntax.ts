import { KnownError } from '../errors.ts'
import type { Text } from '../text.ts'
import { lineAndColumn } from './positions.ts'

/** The text is no JSON; says where and what was expected instead. */
export class JsonSyntaxError extends KnownError {
  readonly line: number
  readonly column: number
  /** The text without the place, for those who print the place in a way of their own. */
  readonly reason: Text

  constructor(text: string, mistake: Mistake, options?: ErrorOptions) {
    const { line, column } = lineAndColumn(text, mistake.at)
    const reason = reasonOf(text, mistake)
    super(
      'json-syntax',
      { de: `Zeile ${line}, Spalte ${column}: ${reason.de}`, en: `Line ${line}, column ${column}: ${reason.en}` },
      options,
    )
    this.line = line
    this.column = column
    this.reason = reason
  }
}

/** The first place where text stops being JSON (RFC 8259). */
export interface Mistake {
  readonly at: number
  readonly expected: Text
  readonly advice?: Text
}

/** Names the first mistake of a text that JSON.parse has refused. Nesting must have been held within bounds before. */
export function firstMistake(text: string): Mistake {
  try {
    if (text.charCodeAt(0) === 0xfeff) throw new Stop(0, aValue, adviceOn.byteOrderMark)
    const end = space(text, value(text, space(text, 0)))
    return { at: end, expected: theEnd, ...(text[end] === ',' && { advice: adviceOn.oneValue }) }
  } catch (stop) {
    if (stop instanceof Stop) return stop
    throw stop
  }
}

function reasonOf(text: string, { at, expected, advice }: Mistake): Text {
  const found = foundAt(text, at)
  return {
    de: `${found.de} Erwartet: ${expected.de}.${advice ? ` ${advice.de}` : ''}`,
    en: `${found.en} Expected: ${expected.en}.${advice ? ` ${advice.en}` : ''}`,
  }
}

class Stop extends Error implements Mistake {
  readonly at: number
  readonly expected: Text
  readonly advice?: Text
  constructor(at: number, expected: Text, advice?: Text) {
    super(expected.en)
    this.at = at
    this.expected = expected
    if (advice !== undefined) this.advice = advice
  }
}

// Each of these reads one thing that begins at `at` and returns where the text goes on.

function value(text: string, at: number): number {
  const char = text[at]
  if (char === '{') return object(text, at)
  if (char === '[') return array(text, at)
  if (char === '"') return string(text, at)
  const word = endOf(words, text, at)
  if (word !== undefined) return word
  const end = endOf(numbers, text, at)
  if (end === undefined) throw new Stop(at, aValue, adviceForValue(text, at))
  if (/[\d.eE+\p{L}]/u.test(text.charAt(end))) throw new Stop(end, endOfNumber, adviceOn.number)
  return end
}

function object(text: string, open: number): number {
  let at = space(text, open + 1)
  if (text[at] === '}') return at + 1
  for (;;) {
    if (text[at] !== '"') throw new Stop(at, aName, adviceForName(text, at))
    at = space(text, string(text, at))
    if (text[at] !== ':') throw new Stop(at, aColon)
    at = space(text, value(text, space(text, at + 1)))
    if (text[at] === '}') return at + 1
    if (text[at] !== ',') throw new Stop(at, commaOrBrace)
    at = space(text, at + 1)
  }
}

function array(text: string, open: number): number {
  let at = space(text, open + 1)
  if (text[at] === ']') return at + 1
  for (;;) {
    at = space(text, value(text, at))
    if (text[at] === ']') return at + 1
    if (text[at] !== ',') throw new Stop(at, commaOrBracket)
    at = space(text, at + 1)
    if (text[at] === ']') throw new Stop(at, aValue, adviceOn.lastComma)
  }
}

function string(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === 34) return at + 1
    if (char < 32) throw new Stop(at, restOfString, adviceOn.controlCharacter)
    if (char !== 92) continue
    const end = endOf(escapes, text, at + 1)
    if (end === undefined) throw new Stop(at + 1, anEscape, adviceOn.backslash)
    at = end - 1
  }
  throw new Stop(text.length, closingQuote)
}

function space(text: string, at: number): number {
  const end = endOf(blanks, text, at) ?? at
  if (text[end] === '/' && (text[end + 1] === '/' || text[end + 1] === '*')) {
    throw new Stop(end, noComment, adviceOn.comment)
  }
  return end
}

const words = /(?:true|false|null)(?![\p{L}\d_])/uy
const numbers = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escapes = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y
const blanks = /[ \t\n\r]*/y

/** Where the match that begins exactly at `at` ends; undefined where there is none. */
function endOf(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : undefined
}

function adviceForValue(text: string, at: number): Text | undefined {
  const rest = text.slice(at, at + 10)
  if (/^[,}\]]/.test(rest)) return adviceOn.missingValue
  if (/^['‘’“”„]/.test(rest)) return adviceOn.quotes
  if (/^(?:NaN|-?Infinity|undefined|None)/.test(rest)) return adviceOn.noNumber
  if (/^(?:True|TRUE|False|FALSE|Null|NULL)/.test(rest)) return adviceOn.lowerCase
  if (/^[+.-]/.test(rest)) return adviceOn.number
  if (/^\p{L}/u.test(rest)) return adviceOn.quoteText
  return undefined
}

function adviceForName(text: string, at: number): Text | undefined {
  if (text[at] === '}') return adviceOn.lastComma
  if (/['‘’“”„\p{L}_]/u.test(text.charAt(at))) return adviceOn.quotes
  return undefined
}

function foundAt(text: string, at: number): Text {
  const point = text.codePointAt(at)
  if (point === undefined) {
    if (text.trim() === '') return { de: 'Der Text ist leer.', en: 'The text is empty.' }
    return { de: 'Hier endet der Text zu früh.', en: 'The text ends too early here.' }
  }
  if (point === 0xfeff) {
    return { de: 'Hier steht eine Bytereihenfolge-Marke (BOM).', en: 'Here stands a byte order mark (BOM).' }
  }
  if (point === 10 || point === 13) return { de: 'Hier endet die Zeile.', en: 'The line ends here.' }
  const hex = point.toString(16).toUpperCase().padStart(4, '0')
  const hidden = /[\p{C}\p{Z}]/u.test(String.fromCodePoint(point))
  const char = hidden ? `U+${hex}` : String.fromCodePoint(point)
  return { de: `Hier steht „${char}“.`, en: `Here stands "${char}".` }
}

const aValue = { de: 'ein JSON-Wert', en: 'a JSON value' }
const aName = { de: 'ein Name in doppelten Anführungszeichen', en: 'a name in double quotes' }
const aColon = { de: 'ein Doppelpunkt nach dem Namen', en: 'a colon after the name' }
const commaOrBrace = { de: 'ein Komma oder „}“', en: 'a comma or "}"' }
const commaOrBracket = { de: 'ein Komma oder „]“', en: 'a comma or "]"' }
const restOfString = { de: 'der Rest der Zeichenkette', en: 'the rest of the string' }
const closingQuote = { de: 'das schließende Anführungszeichen', en: 'the closing quote' }
const anEscape = {
  de: 'nach „\\“ eines von " \\ / b f n r t oder u und vier Hexziffern',
  en: 'after "\\" one of " \\ / b f n r t or u and four hex digits',
}
const endOfNumber = { de: 'das Ende der Zahl', en: 'the end of the number' }
const theEnd = { de: 'das Ende des Textes', en: 'the end of the text' }
const noComment = { de: 'JSON ohne Kommentar', en: 'JSON without a comment' }

const adviceOn = {
  byteOrderMark: { de: 'Speichern Sie den Text als UTF-8 ohne BOM.', en: 'Save the text as UTF-8 without BOM.' },
  oneValue: { de: 'Ein JSON-Text hat genau einen Wert.', en: 'A JSON text has exactly one value.' },
  lastComma: { de: 'Nach dem letzten Eintrag steht kein Komma.', en: 'There is no comma after the last entry.' },
  missingValue: { de: 'Ergänzen Sie den fehlenden Wert.', en: 'Add the missing value.' },
  quotes: { de: 'Verwenden Sie doppelte gerade Anführungszeichen (").', en: 'Use straight double quotes (").' },
  quoteText: { de: 'Setzen Sie Text in doppelte Anführungszeichen.', en: 'Put text in double quotes.' },
  noNumber: {
    de: 'JSON kennt diesen Wert nicht; verwenden Sie null oder lassen Sie die Angabe weg.',
    en: 'JSON does not know this value; use null or leave the property out.',
  },
  lowerCase: { de: 'Schreiben Sie true, false und null klein.', en: 'Write true, false and null in lower case.' },
  number: {
    de: 'Zahlen beginnen mit einer Ziffer oder „-“, ohne führende Null, mit Punkt vor den Nachkommastellen.',
    en: 'Numbers begin with a digit or "-", without a leading zero, with a point before the fraction.',
  },
  controlCharacter: {
    de: 'Schreiben Sie Zeilenumbruch und Tabulator im Text als \\n und \\t.',
    en: 'Write line breaks and tabs inside text as \\n and \\t.',
  },
  backslash: { de: 'Schreiben Sie einen einzelnen Backslash als \\\\.', en: 'Write a single backslash as \\\\.' },
  comment: { de: 'Entfernen Sie den Kommentar.', en: 'Remove the comment.' },
}
