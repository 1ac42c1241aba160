/**
 * Texts that real people and careless programs produce: letters of DIN 91379, marks that combine, both directions of
 * writing, quotes that end a query, and words that look like something else. All of them must come back unchanged.
 */
export const hardStrings: readonly string[] = [
  'Zoë Ångström-Łukasiewicz',
  'Ǆ ǆ Ⱥ ẞ ß ſ İ ı Ŋ Þ ð Ə ə',
  'C̨̆ J̌ ǰ m̂ ņ̂ s̄ u̇̆',
  // Composed and decomposed: the same to the eye, two different texts. Written out, because editors compose them.
  'M\u00fcller-\u00c5s',
  'Mu\u0308ller-A\u030as',
  "O'Neill, D’Angelo, Ka\u02bbahumanu, N\u02bcDiaye",
  'محمد عبد الله',
  'שָׁלוֹם \u200fעולם',
  '王小明・山田太郎',
  '👩‍👩‍👧‍👦🏳️‍🌈 🇩🇪',
  '𝒜 𐍈 𠜎',
  "Robert'); DROP TABLE processes;--",
  '<script>alert("1")</script> &amp; <b>',
  `{{7*7}} $\{7*7} %s %n $(id) \`id\``,
  'a\\b "c" /d/',
  'null',
  '1e400',
  '  zwei Leerzeichen  davor und danach  ',
  'x',
  'line\u2028separator',
  'zwei\r\nZeilen',
  '100 %25 und Erika@Beispiel.DE',
  // What a system may think it knows better: addresses, numbers, capitals, and blanks that are none.
  'Erika.MUSTER+Amt@Beispiel.DE',
  'HTTPS://Beispiel.DE:443/%c3%bc/./A?b=C#D',
  '0815',
  'VAN DER BERG-ÄGIDI, mcdonald +49 (0)30 / 12 34 Ki\u00adta\u00a0Süd\u2009\u2011\u200bﬁn\ufeff',
]
