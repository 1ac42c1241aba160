import { compare, zero } from '../rational.ts'
import { aNumber, asked, given, type KeywordReader } from './keyword.ts'

/** `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`, `multipleOf`. */
export const numbers: KeywordReader = (at) => {
  const { table, rules } = at
  return (['minimum', 'maximum'] as const)
    .flatMap((kind) => {
      const exclusive = kind === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'
      const open = rules.exclusiveFlags && given(at, exclusive) === true
      return [
        ...asked(at, kind, aNumber, (limit) => table.add({ kind, limit, open })),
        ...(rules.exclusiveFlags
          ? []
          : asked(at, exclusive, aNumber, (limit) => table.add({ kind, limit, open: true }))),
      ]
    })
    .concat(
      asked(
        at,
        'multipleOf',
        (value) => {
          const of = aNumber(value)
          return of !== undefined && compare(of, zero) > 0 ? of : undefined
        },
        (of) => table.add({ kind: 'multipleOf', of }),
      ),
    )
}
