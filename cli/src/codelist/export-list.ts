import { resolve } from 'node:path'
import { exportGenericode } from '@fallnetz/core/codelists'
import type { Action } from '../commands/codelist.ts'
import { writeFile } from '../output/write-file.ts'
import { listNamed } from './find-list.ts'

/** `fallnetz codelist export LIST`: the list as genericode. */
export const exportList: Action = {
  names: 1,
  options: ['out', 'key'],
  run: async ([name = ''], input, io) => {
    const xml = exportGenericode(await listNamed(name, input, io))
    const out = input.text('out')
    if (out === undefined) io.stdout.write(xml)
    else writeFile(resolve(io.cwd, out), xml)
    return 0
  },
}
