export { amountInWords } from './amount-in-words.ts'
export { amountOf, type Money } from './amounts.ts'
export { awaitingOf, type Carrier, type CarryingMatrix, carriersOf } from './carriers.ts'
export { checkRules, type RulesSurroundings } from './check-rules.ts'
export { type ClockLine, clockInWords, runInShort } from './clock-in-words.ts'
export { exchangeInWords, familyInWords, kindInWords, roleInWords } from './names-in-words.ts'
export { dateInWords, periodInWords, validityInWords } from './period-in-words.ts'
export { type RuleFile, readRuleFiles, readRules } from './read-rules.ts'
export type {
  AmountPart,
  Clock,
  ClockException,
  ClockExtension,
  ClockRun,
  ConsequenceKind,
  Rule,
  RuleAmount,
  RuleBook,
  RuleKind,
  RuleSource,
} from './rule.ts'
export { citationOf, partsOf, sourcesOf } from './rule.ts'
export { clockOn, isInForce, ruleBookOf, ruleOn, versionsOfRule } from './rule-book.ts'
