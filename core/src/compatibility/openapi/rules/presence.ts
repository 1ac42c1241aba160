import type { Text } from '../../../text.ts'
import type { Change } from '../../changes/change.ts'
import type { ChangeCode } from '../../changes/codes.ts'
import { note } from '../../changes/note.ts'

/** Something that must be there, or may be missing: a parameter, a body, a header. */
export interface Presence {
  readonly was: boolean
  readonly now: boolean
  readonly code: 'parameter' | 'body' | 'header'
  readonly required: Text
  readonly optional: Text
  /** How the vocabulary calls such a place; `…-became-required` where it has that name. */
  readonly named: 'request-parameter' | 'request-body' | 'response-header'
  /** Who keeps to the old version: senders are hurt by what they must now send, readers by what need no longer come. */
  readonly sender: 'old' | 'new'
  readonly old: string
  readonly new: string
  readonly where: Text
}

/** What must be there from now on, or may be missing. */
export function* presence({ was, now, code, named, sender, ...rest }: Presence): Generator<Change> {
  if (was === now) return
  const { required, optional, ...places } = rest
  const kind = now ? 'required' : 'optional'
  const id = `${named}-became-${kind}`
  yield note({
    ...places,
    code: `${code}-became-${kind}` satisfies ChangeCode,
    breaks: sender === 'old' ? 'senders' : 'readers',
    severity: now === (sender === 'old') ? 'breaking' : 'harmless',
    text: now ? required : optional,
    // The vocabulary says nothing of headers that always come.
    ids: id === 'response-header-became-required' ? [] : [id],
  })
}
