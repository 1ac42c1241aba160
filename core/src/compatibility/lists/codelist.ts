import { contentOf } from '../../codelists/codelist.ts'
import { type CodelistDiff, diffCodelists } from '../../codelists/diff.ts'
import { KnownError } from '../../errors.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import { isText } from '../../text.ts'
import type { Change } from '../changes/change.ts'
import { note } from '../changes/note.ts'
import { listed, say } from '../changes/words.ts'

/**
 * What changed between two versions of a code list, and whom it breaks: those who send codes, or programs that read the
 * rows. `fallnetz codelist diff` names every row. Throws KnownError `codelist-unreadable`.
 */
export function compareCodelists(old: JsonValue, young: JsonValue): Change[] {
  const [before, after] = [contentIn(old), contentIn(young)]
  const diff = diffCodelists(before, after)
  const where = say(`Codeliste „${after.title.de}“`, `code list "${after.title.en}"`)
  return [...breaksIn(diff, where), ...restOf(diff, before.keyColumn, where)]
}

type Reason = CodelistDiff['breaks'][number]['reason']
type Where = Change['message']

const codes = {
  'other-list': 'list-exchanged',
  'key-column-changed': 'key-column-changed',
  'code-removed': 'code-removed',
  'column-removed': 'column-removed',
  'cell-no-longer-sure': 'cell-became-optional',
} as const satisfies Record<Reason, Change['code']>

function* breaksIn({ breaks }: CodelistDiff, where: Where): Generator<Change> {
  for (const { reason, names } of breaks) {
    const { de, en } = quoted(names)
    const texts: Readonly<Record<Reason, Where>> = {
      'other-list': say(`ist jetzt eine andere Liste: ${de}`, `is now another list: ${en}`),
      'key-column-changed': say(`der Code steht jetzt in der Spalte ${de}`, `the code now stands in the column ${en}`),
      'code-removed': say(`entfallene Codes: ${de}`, `codes that are gone: ${en}`),
      'column-removed': say(`entfallene Spalten: ${de}`, `columns that are gone: ${en}`),
      'cell-no-longer-sure': say(`nicht mehr in jeder Zeile: ${de}`, `no longer in every row: ${en}`),
    }
    // A code is sent; everything else about a row is read.
    yield note({ code: codes[reason], severity: 'breaking', where, text: texts[reason], ...concerned[reason] })
  }
}

// What is gone has a place in the old list only.
const concerned = {
  'other-list': { breaks: 'both', old: '/urn', new: '/urn' },
  'key-column-changed': { breaks: 'both', old: '/keyColumn', new: '/keyColumn' },
  'code-removed': { breaks: 'senders', old: '/rows' },
  'column-removed': { breaks: 'readers', old: '/columns' },
  'cell-no-longer-sure': { breaks: 'readers', old: '/columns', new: '/columns' },
} as const satisfies Record<Reason, object>

/** What breaks nobody: new codes, other words. Another word for the same code may mean something else. */
function* restOf({ added, changed, details }: CodelistDiff, keyColumn: string, where: Where): Generator<Change> {
  if (added.length > 0) {
    const names = quoted(added.map((row) => row[keyColumn] ?? ''))
    const text = say(`neue Codes: ${names.de}`, `new codes: ${names.en}`)
    yield note({ code: 'code-added', severity: 'harmless', new: '/rows', where, text })
  }
  if (changed.length > 0) {
    const names = quoted(changed.map(({ code }) => code))
    const text = say(
      `andere Angaben zu ${names.de}; bitte lesen, ob sie noch dasselbe bedeuten`,
      `other details of ${names.en}; please read whether they still mean the same`,
    )
    yield note({ code: 'row-changed', severity: 'warning', breaks: 'both', old: '/rows', new: '/rows', where, text })
  }
  for (const { detail } of details) {
    const text = say(`die Angabe „${detail}“ ändert sich`, `the detail "${detail}" changes`)
    yield note({ code: 'list-detail-changed', severity: 'harmless', old: '', new: '', where, text })
  }
}

function quoted(names: readonly string[]): Where {
  return say(listed(names.map((name) => `„${name}“`)).de, listed(names.map((name) => `"${name}"`)).en)
}

function contentIn(value: JsonValue) {
  const { urn, version, title } = isObject(value) ? value : {}
  if (!isObject(value) || typeof urn !== 'string' || typeof version !== 'string' || !isText(title)) {
    throw new KnownError('codelist-unreadable', {
      de: 'Das ist keine lesbare Codeliste. Sie braucht urn, version, title (de, en), columns und rows.',
      en: 'This is no readable code list. It needs urn, version, title (de, en), columns and rows.',
    })
  }
  return contentOf({ id: urn, version, urn, title, content: value, text: '', digest: '' })
}
