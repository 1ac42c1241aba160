import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@fallnetz/core'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '../commands.ts'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

describe('help', () => {
  test.each(Object.keys(commands).flatMap((name) => languages.map((language) => ({ name, language }))))(
    '$name in $language: the same by three ways, with examples',
    async ({ name, language }) => {
      const said = await fallnetz(['help', name, '--lang', language])
      expect(said).toMatchObject({ code: 0, err: '' })
      expect(said.out).toContain({ de: 'Beispiele:', en: 'Examples:' }[language])
      expect(said.out).toContain(`  fallnetz ${name}`)
      expect(await fallnetz([name, '--help', '--lang', language])).toEqual(said)
      expect(await fallnetz(['--lang', language, name, '-h'])).toEqual(said)
    },
  )

  test.each(Object.keys(commands))('%s says different things in German and English', async (name) => {
    const [german, english] = await Promise.all(
      languages.map((language) => fallnetz(['help', name, '--lang', language])),
    )
    expect(german?.out).not.toBe(english?.out)
  })

  test.each(languages)('the overview in %s is as agreed', async (language) => {
    const said = await fallnetz(['help', '--lang', language])
    await expect(said.out).toMatchFileSnapshot(golden(`help.${language}.txt`))
    expect(await fallnetz(['--lang', language])).toEqual(said)
  })

  test('every example is a command line that fallnetz understands', async () => {
    const { parse } = await import('../arguments/parse.ts')
    for (const load of Object.values(commands)) {
      const command = await load()
      for (const { line } of command.examples) {
        const words = line.replace(/ [<>] \S+$/, '').split(' ')
        expect(words.slice(0, 2)).toEqual(['fallnetz', command.name])
        expect(() => parse(command, words.slice(2))).not.toThrow()
      }
    }
  })
})

describe('the command line', () => {
  test.each([
    { claim: 'an unknown command', words: ['deploy'], code: 'command-unknown' },
    { claim: 'a name every object has', words: ['constructor'], code: 'command-unknown' },
    { claim: 'help for an unknown command', words: ['help', 'valdate'], code: 'command-unknown' },
    { claim: 'an unknown option', words: ['list', '--shemas', 'x'], code: 'option-unknown' },
    { claim: 'an unknown option alone', words: ['--verbose'], code: 'option-unknown' },
    { claim: 'an option without its value', words: ['list', '--schemas'], code: 'option-value-missing' },
    { claim: 'a value there is not', words: ['validate', 'x', '--format', 'xml'], code: 'option-value-invalid' },
    { claim: 'a language there is not', words: ['list', '--lang', 'fr'], code: 'option-value-invalid' },
    { claim: 'a number that is none', words: ['validate', 'x', '--workers', '1.5'], code: 'option-value-invalid' },
    { claim: 'a number out of bounds', words: ['validate', 'x', '--workers', '1000'], code: 'option-value-invalid' },
    { claim: 'a missing argument', words: ['bundle'], code: 'argument-missing' },
    { claim: 'one argument too many', words: ['list', 'referral'], code: 'argument-unexpected' },
    { claim: 'a missing option', words: ['generate', 'typescript', 'referral'], code: 'option-missing' },
  ])('$claim: $code', async ({ words, code }) => {
    const said = await fallnetz(words)
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(new RegExp(`^Error ${code}\\n  .+\\n$`))
  })

  test('speaks German when asked to', async () => {
    const said = await fallnetz(['list', '--shemas', 'x', '--lang', 'de'])
    expect(said.err).toContain('„fallnetz list“ kennt --shemas nicht. Meinten Sie --schemas?')
  })

  test.each(['', ' '])('guesses nothing from an empty command %j', async (word) => {
    expect((await fallnetz([word])).err).toMatch(/^Error command-unknown\n {2}There is an empty word/)
  })

  test.each([
    { address: 'foo', begins: '"foo" does not fit' },
    { address: 'http://a:geheim@b', begins: 'This does not fit' },
    { address: 'http://b?token=geheim', begins: 'This does not fit' },
  ])('repeats a wrong address only where no password can be in it: $address', async ({ address, begins }) => {
    const said = await fallnetz(['test', address, '--role', 'x', '--contract', 'x', '--target', 'x'])
    expect(said.err).toContain(`\n  ${begins}`)
  })

  test('control characters in a wrong word stay where they are', async () => {
    const said = await fallnetz(['\u001b[31m'])
    expect(said.err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})

describe('show', () => {
  test.each([
    { name: 'referral', says: 'Referral – referral@1.0.0 (draft)' },
    { name: 'referral@1.0.0', says: 'decline              Decline. target → source' },
    { name: 'common@1.0.0/address.schema.json', says: 'postalCode   Postal code (string)' },
    { name: 'https://w3id.org/fallnetz/common/1.0.0/date.schema.json', says: 'Bounds:' },
    { name: 'address', says: 'Address – common@1.0.0/address.schema.json' },
    { name: 'urn:fallnetz:codelist:urgency', says: 'immediate' },
    { name: 'urgency@1.0.0', says: 'immediate' },
    { name: 'geschlecht', says: '  w  weiblich\n' },
    { name: 'regionalschluessel', says: '… and ' },
    { name: 'REF-GRD-01', says: 'referral@1.0.0' },
    {
      name: 'D-03',
      says: 'Clock D-03/competence: Establish competence\n  Norm         § 14 Abs. 1 Satz 1 SGB IX\n  Period       2 weeks.',
    },
    { name: 'd-24', says: 'D-24@1.0.0    until 31 December 2024' },
    { name: 'D-24@1.0.0', says: 'third day' },
    { name: 'D-05/with-opinion', says: 'Clock D-05/with-opinion: ' },
    { name: 'L-01', says: 'Legal review  pending' },
    { name: 'L-08', says: 'Carried by    transmission-matrix.json' },
    { name: 'D-03', says: 'Comes with    P1 (Application' },
    { name: 'pty-aut-01', says: 'Whoever does not sign in does not get in.' },
    { name: 'illegal-transition', says: '409' },
    { name: 'json-syntax', says: 'json-syntax' },
  ])('$name', async ({ name, says }) => {
    const said = await fallnetz(['show', name])
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toContain(says)
  })

  test('a rule speaks German too', async () => {
    const said = await fallnetz(['show', 'D-03', '--lang', 'de'])
    expect(said).toMatchObject({ code: 0, err: '' })
    for (const words of [
      'Juristische Prüfung  steht aus',
      'Rechtsstand 26. März 2022',
      'Einfach gesagt: ',
      '2 Wochen.',
    ]) {
      expect(said.out).toContain(words)
    }
  })

  test.each([
    { name: 'd-3', says: 'Did you mean D-03' },
    { name: 'D-24/fictoin', says: 'Did you mean "D-24/fiction"?' },
  ])('guesses the rule or clock meant by $name', async ({ name, says }) => {
    const said = await fallnetz(['show', name])
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(says)
  })

  test('a folder of contracts without rules can still be shown', async () => {
    const toys = join(import.meta.dirname, '../../../examples/second-process/contracts')
    expect(await fallnetz(['show', 'enquiry', '--schemas', toys])).toMatchObject({ code: 0, err: '' })
    expect(await fallnetz(['show', 'D-03', '--schemas', toys])).toMatchObject({ code: 2, out: '' })
  })

  test('a name nobody knows, with guesses', async () => {
    const said = await fallnetz(['show', 'adress'])
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain('Error name-unknown\n')
    expect(said.err).toContain('Did you mean address?')
  })

  test.each([
    { claim: 'a contract', name: 'referral@2', guess: 'referral@1.0.0' },
    { claim: 'a code list', name: 'geschlecht@99', guess: 'geschlecht@1' },
    { claim: 'a rule', name: 'D-03@9.0.0', guess: 'D-03@1.0.0' },
  ])('a version of $claim that is not there: the ones that are', async ({ name, guess }) => {
    const said = await fallnetz(['show', name])
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(` Did you mean ${guess}? `)
  })
})

describe('bundle', () => {
  test('gives one schema that judges alone', async () => {
    const out = join(folder, 'accept.bundle.json')
    expect(await fallnetz(['bundle', 'referral/accept', '--out', out])).toEqual({ code: 0, out: '', err: '' })
    const text = readFileSync(out, 'utf8')
    expect(await fallnetz(['bundle', 'referral/accept'])).toMatchObject({ code: 0, out: text })
    expect(Object.keys((JSON.parse(text) as { $defs: object }).$defs).length).toBeGreaterThan(10)
  })
})

describe('check', () => {
  test('finds the contracts of this repository in order', async () => {
    const said = await fallnetz(['check', join(import.meta.dirname, '../../../schemas')])
    expect(said.out).toContain('referral@1.0.0: in order')
    expect(said.out).toContain('rules: in order')
    expect(said.code).toBe(0)
  })

  test('takes one version folder, with what lies beside it', async () => {
    const said = await fallnetz(['check', '.'], { cwd: join(import.meta.dirname, '../../../schemas/referral/1.0.0') })
    expect(said).toMatchObject({ code: 0, err: '', out: 'referral@1.0.0: in order\n' })
  })
})

describe('generate', () => {
  test('writes, says when all is right, and says what is not', async () => {
    const words = ['generate', 'openapi', 'referral', '--out', 'generated']
    const check = [...words, '--check']
    expect(await fallnetz(check, { cwd: folder })).toMatchObject({ code: 1, err: '' })
    expect(existsSync(join(folder, 'generated'))).toBe(false)
    expect(await fallnetz(words, { cwd: folder })).toMatchObject({ code: 0, err: '' })
    expect(await fallnetz(check, { cwd: folder })).toMatchObject({ code: 0, err: '' })
    writeFileSync(join(folder, 'generated/openapi.yaml'), 'changed')
    const said = await fallnetz(check, { cwd: folder })
    expect(said.code).toBe(1)
    expect(said.out).toContain('generated/openapi.yaml: is not what would be made now')
  })

  test.each([
    { claim: 'an unknown target', words: ['cobol', 'referral', '--out', 'x'], code: 'target-not-found' },
    { claim: 'an unknown contract', words: ['openapi', 'refer', '--out', 'x'], code: 'contract-not-found' },
    {
      claim: 'a setting that is none',
      words: ['openapi', 'referral', '--out', 'x', '--option', 'y'],
      code: 'option-value-invalid',
    },
    { claim: 'a full disk', words: ['openapi', 'referral', '--out', 'file.txt'], code: 'output-not-written' },
  ])('$claim: $code', async ({ words, code }) => {
    write('file.txt', 'a file in place of the folder')
    const said = await fallnetz(['generate', ...words], { cwd: folder })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
    expect(readFileSync(join(folder, 'file.txt'), 'utf8')).toBe('a file in place of the folder')
  })
})

function golden(name: string): string {
  return join(import.meta.dirname, '../output/golden', name)
}
