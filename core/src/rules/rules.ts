export { readRules } from './read-rules.ts'
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
export { partsOf } from './rule.ts'
export { clockOn, isInForce, ruleBookOf, ruleOn, versionsOfRule } from './rule-book.ts'
