import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRuleFiles, ruleOf } from './read-rules.ts'

const rules = readRuleFiles(join(import.meta.dirname, '../../../schemas/rules')).map(ruleOf)

/** Words that made a rule say more, or less, than its paragraph does. */
describe('the wording of the law', () => {
  test.each([
    {
      rule: 'D-02',
      norm: '§ 20(3) SGB X is about receiving an application; refusing what it asks for stays possible',
      wrong: /nicht deshalb ablehnen/,
      right: /Entgegennahme .* nicht deshalb verweigern, weil/,
    },
    {
      rule: 'L-03',
      norm: '§ 67d(2) SGB X: interests that prevail are enough, they need not do so obviously',
      wrong: /offensichtlich|clearly/,
      right: /schutzwürdige Interessen nicht überwiegen.*interests worth protecting prevail/,
    },
    {
      rule: 'D-21',
      norm: '§ 8a(6) SGB VIII: the family stays away if taking part endangers the child, not because there is a danger',
      wrong: /bei Gefahr für das Kind/,
      right: /wenn es das Kind gefährdet.*if it endangers the child/,
    },
    {
      rule: 'D-32',
      norm: '§ 4(3) KKG: the family is not told if telling endangers the child, not because there is a danger',
      wrong: /bei Gefahr für das Kind/,
      right: /wenn das Kind dadurch in Gefahr kommt.*in danger from this/,
    },
  ])('$rule: $norm', ({ rule, wrong, right }) => {
    const said = rules
      .filter(({ id }) => id === rule)
      .map(({ text, plain }) => [...Object.values(text), ...Object.values(plain)].join(' '))
    expect(said).toHaveLength(1)
    expect(said[0]).not.toMatch(wrong)
    expect(said[0]).toMatch(right)
  })
})
