import { canonicalJson } from '../../json/canonical.ts'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import type { CompareOptions } from '../changes/options.ts'
import { carefully } from '../changes/schema/question.ts'
import { includes } from '../includes.ts'
import type { Inclusion } from '../inclusion.ts'
import { reason } from '../reason.ts'
import { type Book, pointerTo, withOthers } from './book.ts'

/** Whether every value fine under a file of one side is fine under that of the other, exactly as validators see it. */
export function includedStrictly(sub: Book, sup: Book, path: Paths, { budget, answers }: Asking): Inclusion {
  const [left, right] = [withOthers(sub, path.sub), withOthers(sup, path.sup)]
  if (left.dialect === undefined || right.dialect === undefined)
    return { verdict: 'undecided', because: [reason('keyword-not-understood', '$schema')] }
  const marked = (value: JsonValue, dialect: string) => ({
    ...(value as JsonObject),
    $schema: addresses[dialect] ?? '',
  })
  const [one, other] = [marked(left.value, left.dialect), marked(right.value, right.dialect)]
  const key = answers === undefined ? '' : `strictly ${canonicalJson([path.sub, one, path.sup, other])}`
  const known = answers?.get(key)
  if (known !== undefined) return known
  const answer = carefully(() =>
    includes(one, other, {
      subAt: pointerTo(path.sub),
      supAt: pointerTo(path.sup),
      ...(budget !== undefined && { budget }),
    }),
  )
  answers?.set(key, answer)
  return answer
}

type Asking = Pick<CompareOptions, 'budget' | 'answers'>

export interface Paths {
  readonly sub: string
  readonly sup: string
}

const addresses: Readonly<Record<string, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-06': 'http://json-schema.org/draft-06/schema#',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}
