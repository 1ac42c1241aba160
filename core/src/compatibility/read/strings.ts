import { aCount, asked, aText, type KeywordReader } from './keyword.ts'

/** `minLength`, `maxLength`, `pattern`, and `format` where it turns values away. */
export const strings: KeywordReader = (at) => {
  const { table, formats } = at
  return [
    ...asked(at, 'minLength', aCount, (count) => (count === 0 ? [] : table.add({ kind: 'minLength', count }))),
    ...asked(at, 'maxLength', aCount, (count) => table.add({ kind: 'maxLength', count })),
    ...asked(at, 'pattern', aText, (source) => table.add({ kind: 'pattern', source })),
    ...(formats ? asked(at, 'format', aText, (source) => table.add({ kind: 'format', source })) : []),
  ]
}
