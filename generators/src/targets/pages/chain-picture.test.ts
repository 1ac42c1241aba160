import { fileURLToPath } from 'node:url'
import { languages } from '@fallnetz/core'
import { type Clock, type Rule, readRules, ruleOn, runInShort } from '@fallnetz/core/rules'
import { describe, expect, test } from 'vitest'
import { chainPicture } from './chain-picture.ts'
import { linesOf } from './picture-parts.ts'

const schemas = fileURLToPath(new URL('../../../../schemas/rules', import.meta.url))
const minors = ruleOn(readRules(schemas, ['D-19']), 'D-19', '2026-09-07')
const event = { event: 'began', text: { de: 'Es beginnt.', en: 'It begins.' } }

describe('the picture of a chain of clocks', () => {
  test.each(languages)('in %s shows each clock of D-19 once, with its length', (language) => {
    const shown = drawn(chainPicture(minors, language))
    const titles = (minors.clocks ?? []).map(({ title }) => title[language])
    for (const { title, runs } of minors.clocks ?? []) {
      expect(shown).toContain(title[language])
      expect(shown).toContain(runInShort(runs)[language])
    }
    expect(titles.filter((title) => shown.split(title).length !== 2)).toEqual([])
  })

  test.each(languages)('in %s has a title, a description and colours for light and dark', (language) => {
    const picture = chainPicture(minors, language)
    expect(picture).toContain(`<title id="title">D-19: ${minors.title[language]}</title>`)
    for (const { title } of minors.clocks ?? []) expect(descriptionIn(picture)).toContain(title[language])
    expect(picture).toContain('prefers-color-scheme: dark')
  })

  test('puts clocks that follow into the chain and those of the same event beside it', () => {
    const picture = chainPicture(ruleWith(clock('first', ['D-19/second']), clock('beside'), clock('second', [])), 'en')
    expect(boxes(picture)).toEqual({ link: 2, beside: 1 })
  })

  test('draws a clock that calls for itself only once, and passes over clocks of other rules', () => {
    const picture = chainPicture(ruleWith(clock('first', ['D-19/first', 'D-25/objection', 'D-19/gone'])), 'en')
    expect(boxes(picture)).toEqual({ link: 1, beside: 0 })
  })

  test('lets no text become markup', () => {
    const hostile = '</text><script>alert(1)</script>&"--\u0000'
    const picture = chainPicture({ ...ruleWith(clock('first')), title: { de: hostile, en: hostile } }, 'de')
    expect(picture).toContain('&lt;/text&gt;&lt;script&gt;')
    expect(picture).not.toContain('<script')
    expect(picture).not.toContain('\u0000')
  })

  test('breaks lines between words, and leaves a word longer than a line whole', () => {
    expect(linesOf('a rather long name', 8)).toEqual(['a rather', 'long', 'name'])
    expect(linesOf('Bundesverwaltungsamt an Land', 8)).toEqual(['Bundesverwaltungsamt', 'an Land'])
  })
})

function ruleWith(...clocks: readonly Clock[]): Rule {
  return { ...minors, clocks }
}

function clock(id: string, next: readonly string[] = []): Clock {
  return { id, title: { de: id, en: id }, starts: event, runs: { period: 'P2W' }, next }
}

/** What is written in the picture, without its lines being broken. */
function drawn(picture: string): string {
  return [...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1]).join(' ')
}

function descriptionIn(picture: string): string {
  return /<desc id="desc">([^<]*)<\/desc>/.exec(picture)?.[1] ?? ''
}

function boxes(picture: string) {
  const count = (name: string) => picture.split(`<rect class="${name}"`).length - 1
  return { link: count('link'), beside: count('beside') }
}
