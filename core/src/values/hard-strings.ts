/**
 * Texts that people really have in their names and letters and that software really gets wrong. Escapes are written
 * out where an editor would show nothing or turn the line around.
 */
export const hardStrings: readonly string[] = [
  'Jürgen Groß-Öztürk',
  "O'Connor",
  'D’Angelo',
  'Müller-Lüdenscheidt, geb. Ström',
  'Łukasz Żółkiewski',
  'Nguyễn Thị Hương',
  'Đặng Văn Ærø Þórsson',
  'İlkay Işık',
  'José María Ñuñez',
  // Combining marks: the letter and its mark are two characters (DIN 91379 has such sequences).
  'Mu\u0308ller',
  'C\u0328e\u030A\u0323 M\u0302 l\u0302 \u016A\u0308',
  'Владимир Щёголев',
  'Ελένη Παπαδοπούλου',
  'محمد بن سلمان',
  'שלום עליכם',
  '李小龙 王秀英',
  'नमस्ते',
  // Beyond the first 65,536 characters: two code units each.
  '👩‍👩‍👧 Familie 🏳️‍🌈',
  '𝕱𝖆𝖑𝖑',
  '\u202Eanders herum',
  'weiches\u00ADTrennzeichen\u200B und\u00A0fest',
  '<script>alert(1)</script>',
  "Robert'); DROP TABLE referrals;--",
  '„Anführung“ ‚einfach‘ "gerade" \\ und / Strich',
  '{{name}} $name %s %00 &amp;',
  '=1+1',
  '../../etc/passwd',
  'null',
  'true',
  '0',
  '-1e308',
  '__proto__',
  'erste Zeile\nzweite Zeile\r\n\tdritte',
  '  Leerzeichen rundherum  ',
  '-',
  'ß',
  '😀',
]

/** Letters and signs to fill open character classes with, from plain to rare; each is one code point. */
export const characters: readonly string[] = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...'äöüßÄÖÜẞáàâãåæçđéèêëíîïłñóôøœðþšžżźćçğışțűŵÿǆǇʰʼ',
  ...'\u0300\u0301\u0308\u030A\u0323\u0328',
  ...' -.,;:/\'"’ʼ()&+@#_!?*%=<>[]{}|~^$\\`´§€°',
  ...'щёЖΩλאשمن王नま한',
  ...'😀👩🏳𝕱',
  ...'\u00A0\u00AD\u200B\u200D\u202E\uFEFF\t\n\r\u0000\u007F\u0085',
]

/** The text, cut or repeated until its length lies between both bounds; the empty text stays empty. */
export function fitted(text: string, min: number, max: number): string {
  const points = [...text]
  if (points.length === 0) return text
  while (points.length < min) points.push(...points.slice(0, min - points.length))
  return points.slice(0, max).join('')
}
