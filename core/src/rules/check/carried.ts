import { problem } from '../../checking/rule.ts'
import type { Finding } from '../../finding.ts'
import { nearest } from '../../validation/near.ts'
import type { Carrier } from '../carriers.ts'
import { type PlacedRule, type RulesCheck, wrong } from './subject.ts'

/** Something carries each rule, or it says which process will; nothing carries a rule that is not there. */
export const carried: RulesCheck = function* ({ rules, book, carriers }) {
  for (const placed of rules) {
    const [first] = carriers.get(placed.rule.id) ?? []
    const { awaits } = placed.rule
    if (first === undefined && awaits === undefined) yield without(placed)
    if (first !== undefined && awaits !== undefined) yield both(placed, awaits, first)
  }
  for (const [id, [first]] of carriers) {
    if (first !== undefined && !book.rules.has(id)) yield unknown(id, first, [...book.rules.keys()])
  }
}

function without(placed: PlacedRule): Finding {
  return wrong('rule-without-carrier', placed, '/id', {
    de: `Nichts hält sich an ${placed.rule.id}. Nennen Sie die Regel in einem Schema (x-rules), einem Übergang oder einer Anforderung (rules), oder sagen Sie in „awaits“, welcher Prozess sie tragen wird.`,
    en: `Nothing keeps to ${placed.rule.id}. Name the rule in a schema (x-rules), a transition or a requirement (rules), or say in "awaits" which process will carry it.`,
  })
}

function both(placed: PlacedRule, process: string, { at }: Carrier): Finding {
  return wrong('rule-carried-and-awaited', placed, '/awaits', {
    de: `${at} trägt die Regel schon; sie wartet nicht mehr auf ${process}. Löschen Sie „awaits“.`,
    en: `${at} already carries the rule; it no longer awaits ${process}. Delete "awaits".`,
  })
}

function unknown(id: string, { kind, at }: Carrier, known: readonly string[]): Finding {
  const meant = nearest(id, known)
  const [file = '', pointer = ''] = at.split('#')
  const list = kind === 'schema' ? 'x-rules' : 'rules'
  return problem('rule-unknown', fromRules(file), `${pointer}/${list}`, {
    de: `Hier steht die Regel ${id}, die es nicht gibt. ${meant === undefined ? 'Berichtigen Sie die Kennung oder legen Sie die Regel an.' : `Meinten Sie „${meant}“?`}`,
    en: `This names the rule ${id}, which is not there. ${meant === undefined ? 'Correct the identifier or add the rule.' : `Did you mean "${meant}"?`}`,
  })
}

/** Contracts lie beside the folder of rules: `common@1.0.0/person.schema.json` → `../common/1.0.0/person.schema.json`. */
function fromRules(file: string): string {
  return file.includes('@') ? `../${file.replace('@', '/')}` : file
}
