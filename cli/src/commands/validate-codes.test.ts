import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, type JsonObject } from '@fallnetz/core'
import { afterAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

const schemas = join(import.meta.dirname, '../../../schemas')
const { folder, write, remove } = scratch()
afterAll(remove)
const around = { cwd: folder }
const good = messageOf('valid/request-full.json')
const bad = messageOf('invalid/code-unknown.json')
write('good.json', good)
write('bad.json', bad)
write('lines.ndjson', [good, bad, good].map((message) => JSON.stringify(message)).join('\n'))

describe('validate and the codes of a message', () => {
  test('a wrong one is told with the values there are, in both languages', async () => {
    const de = await fallnetz(['validate', 'bad.json', '--lang', 'de'], around)
    expect(de.code).toBe(1)
    expect(de.out).toContain(
      'Dringlichkeit: „eilig“ ist kein Code der Liste „Dringlichkeit“ (Version 1.0.0). Möglich sind „immediate“ (Sofort: am selben Tag), ',
    )
    const en = await fallnetz(['validate', 'bad.json'], around)
    expect(en.out).toContain(
      'Urgency: "eilig" is no code of the list "Urgency" (version 1.0.0). Possible are "immediate" (',
    )
    expect(en.out).toContain('[code-unknown]')
  })

  test.each([{ workers: [] }, { workers: ['--workers', '2'] }])(
    'NDJSON tells the line $workers',
    async ({ workers }) => {
      const { code, out } = await fallnetz(['validate', 'lines.ndjson', ...workers], around)
      expect([code, out]).toMatchObject([1, expect.stringMatching(/lines\.ndjson:2:\d+ \/payload\/urgency\/code\n/)])
      expect(out).toContain('Messages: 2 valid, 1 not valid.')
    },
  )

  test('--codes says what each means', async () => {
    const { code, out } = await fallnetz(['validate', 'good.json', '--codes', '--lang', 'de'], around)
    expect(code).toBe(0)
    expect(out).toContain('  /payload/subject/gender: w – weiblich (Geschlechtsangaben in XInneres 1)\n')
    const json = JSON.parse((await fallnetz(['validate', 'good.json', '--codes', '--format', 'json'], around)).out)
    expect(json.inputs[0].codes).toContainEqual({
      at: '/payload/urgency',
      list: 'urn:fallnetz:codelist:urgency',
      version: '1.0.0',
      code: 'urgent',
      title: { de: 'Dringlichkeit', en: 'Urgency' },
      meaning: { de: 'Dringend: in wenigen Tagen', en: 'Urgent: within a few days' },
    })
  })

  test('--codes of a wrong one is unknown', async () => {
    const { out } = await fallnetz(['validate', 'bad.json', '--codes'], around)
    expect(out).toContain('  /payload/urgency: eilig – unknown (Urgency 1.0.0)\n')
  })

  test('nobody is told of meanings who has not asked', async () => {
    expect((await fallnetz(['validate', 'good.json'], around)).out).not.toContain('weiblich')
  })

  test('--codes is for single messages', async () => {
    const said = await fallnetz(['validate', 'lines.ndjson', '--codes'], around)
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining('option-conflict') })
  })

  test('a list that somebody changed cannot tell: exit code 2 and what to do', async () => {
    const own = join(folder, 'standard')
    for (const part of [
      'common',
      'referral',
      'codelists/urgency',
      'codelists/purpose',
      'codelists/transmission-basis',
      'codelists/help-type-sgb8',
    ]) {
      cpSync(join(schemas, part), join(own, part), { recursive: true })
    }
    const list = join(own, 'codelists/urgency/1.0.0/codelist.json')
    writeFileSync(list, readFileSync(list, 'utf8').replace('"soon"', '"eilig"'))
    const { code, out } = await fallnetz(['validate', 'bad.json', '--schemas', own], around)
    expect([code, out]).toEqual([2, expect.stringContaining('[codelist-digest-mismatch]')])
    expect(out).toContain('Restore the file.')
  })
})

function messageOf(path: string): JsonObject {
  const example: unknown = JSON.parse(readFileSync(join(schemas, 'referral/1.0.0/examples', path), 'utf8'))
  if (isObject(example) && isObject(example['message'])) return example['message']
  throw new Error(path)
}
