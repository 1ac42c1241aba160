import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openSqliteStore } from '../src/store/sqlite.ts'

/** Opens one new store after the other, each at the same moment as all other openers, and says what went wrong. */
async function openTogether(home: string, name: string, openers: number, stores: number) {
  for (let n = 0; n < stores; n++) {
    const meeting = join(home, `meeting-${n}`)
    mkdirSync(meeting, { recursive: true })
    writeFileSync(join(meeting, name), '')
    while (readdirSync(meeting).length < openers) await setTimeout(1)
    try {
      await (await openSqliteStore(join(home, `store-${n}`, 'registry'))).close()
    } catch (error) {
      process.stdout.write(`${name}, store ${n}: ${error}\n`)
    }
  }
}

const [, , home = '', name = '', openers, stores] = process.argv
await openTogether(home, name, Number(openers), Number(stores))
