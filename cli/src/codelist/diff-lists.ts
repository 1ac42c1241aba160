import { type CodelistContent, diffCodelists, isCompatible } from '@fallnetz/core/codelists'
import { visibleJson } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import type { Action } from '../commands/codelist.ts'
import type { Io } from '../io.ts'
import { diffText } from './diff-text.ts'
import { isGenericode, listNamed } from './find-list.ts'

/** `fallnetz codelist diff OLD NEW`: what changed, and whether whoever knows the old version gets on with the new one. */
export const diffLists: Action = {
  names: 2,
  options: ['key', 'format'],
  run: async ([oldName = '', newName = ''], input, io, language) => {
    const [before, after] = await bothLists(oldName, newName, input, io)
    const diff = diffCodelists(before, after)
    const compatible = isCompatible(diff)
    if (input.text('format') === 'json') {
      const named = (list: typeof before) => ({ urn: list.urn, version: list.version, digest: list.digest })
      io.stdout.write(visibleJson({ before: named(before), after: named(after), compatible, ...diff }))
    } else io.stdout.write(diffText(before, after, diff, language))
    return compatible ? 0 : 1
  },
}

/** A genericode file beside a list with words of ours gets these: otherwise every word would count as a change. */
async function bothLists(
  oldName: string,
  newName: string,
  input: Input,
  io: Io,
): Promise<[CodelistContent, CodelistContent]> {
  const [oldIsXml, newIsXml] = [isGenericode(oldName, io), isGenericode(newName, io)]
  if (oldIsXml && !newIsXml) {
    const after = await listNamed(newName, input, io)
    return [await listNamed(oldName, input, io, after), after]
  }
  const before = await listNamed(oldName, input, io)
  return [before, await listNamed(newName, input, io, oldIsXml ? undefined : before)]
}
