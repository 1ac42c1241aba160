import { KnownError } from '../../errors.ts'
import { includes } from '../includes.ts'
import type { Inclusion } from '../inclusion.ts'
import { reason } from '../reason.ts'
import { type Book, pointerTo, withOthers } from './book.ts'

/** Whether every value fine under a file of one side is fine under that of the other, exactly as validators see it. */
export function includedStrictly(sub: Book, sup: Book, path: Paths, budget?: number): Inclusion {
  const [one, other] = [withOthers(sub, path.sub), withOthers(sup, path.sup)]
  if (one.dialect === undefined || other.dialect === undefined)
    return { verdict: 'undecided', because: [reason('keyword-not-understood', '$schema')] }
  const marked = (value: object, dialect: string) => ({ ...value, $schema: addresses[dialect] ?? '' })
  try {
    return includes(marked(one.value as object, one.dialect), marked(other.value as object, other.dialect), {
      subAt: pointerTo(path.sub),
      supAt: pointerTo(path.sup),
      ...(budget !== undefined && { budget }),
    })
  } catch (error) {
    // A schema nobody can read leaves the question open.
    if (!(error instanceof KnownError)) throw error
    return { verdict: 'undecided', because: [{ code: 'too-large', about: error.code, message: error.text }] }
  }
}

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
