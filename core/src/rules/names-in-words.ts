import type { Text } from '../text.ts'
import type { RuleKind } from './rule.ts'

/** The name of a family of rules: `rehabilitation` → „Rehabilitation und Teilhabe“. An unknown one comes back as it is. */
export function familyInWords(family: string): Text {
  return named(families, family)
}

/** The name of a role that a rule binds: `second-body` → „zweiter Träger“. An unknown one comes back as it is. */
export function roleInWords(role: string): Text {
  return named(roles, role)
}

/** The exchange that will carry a rule: `P10` → „Erstattung zwischen Trägern“. An unknown one comes back as it is. */
export function exchangeInWords(exchange: string): Text {
  return named(exchanges, exchange)
}

/** What a rule does: `guard` → „Bedingung eines Schritts“. An unknown kind comes back as it is. */
export function kindInWords(kind: string): Text {
  return named(kinds, kind)
}

function named(names: Readonly<Record<string, Text>>, id: string): Text {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? { de: id, en: id }
}

const kinds: Readonly<Record<RuleKind, Text>> = {
  constraint: { de: 'Vorgabe für Nachrichten', en: 'constraint on messages' },
  deadline: { de: 'Frist', en: 'deadline' },
  guard: { de: 'Bedingung eines Schritts', en: 'condition of a step' },
  amount: { de: 'Betrag', en: 'amount' },
}

const families: Readonly<Record<string, Text>> = {
  access: { de: 'Zugang und Verständigung', en: 'Access and communication' },
  care: { de: 'Pflege', en: 'Long-term care' },
  'child-protection': { de: 'Kinderschutz', en: 'Child protection' },
  'job-seekers': { de: 'Grundsicherung für Arbeitsuchende', en: 'Basic income for job-seekers' },
  procedure: { de: 'Verwaltungsverfahren', en: 'Administrative procedure' },
  rehabilitation: { de: 'Rehabilitation und Teilhabe', en: 'Rehabilitation and participation' },
  reimbursement: { de: 'Erstattung zwischen Trägern', en: 'Reimbursement between bodies' },
  representation: { de: 'Vertretung', en: 'Representation' },
  'social-assistance': { de: 'Sozialhilfe', en: 'Social assistance' },
  'social-secrecy': { de: 'Sozialgeheimnis und Sozialdatenschutz', en: 'Social secrecy and data protection' },
  'unaccompanied-minors': { de: 'Unbegleitete Minderjährige', en: 'Unaccompanied minors' },
  'youth-welfare': { de: 'Kinder- und Jugendhilfe', en: 'Child and youth welfare' },
}

const roles: Readonly<Record<string, Text>> = {
  'any-body': { de: 'jede beteiligte Stelle', en: 'every body taking part' },
  applicant: { de: 'antragstellende Person', en: 'applicant' },
  'care-fund': { de: 'Pflegekasse', en: 'care fund' },
  'claimant-body': { de: 'Träger, der Erstattung verlangt', en: 'body that claims reimbursement' },
  'debtor-body': { de: 'Träger, der erstatten soll', en: 'body that is to reimburse' },
  'deciding-body': { de: 'entscheidende Behörde', en: 'deciding body' },
  expert: { de: 'Sachverständige', en: 'expert' },
  'federal-office': { de: 'Bundesverwaltungsamt', en: 'Federal Office of Administration' },
  'first-body': { de: 'zuerst angegangener Träger', en: 'body applied to first' },
  'integration-assistance-body': { de: 'Träger der Eingliederungshilfe', en: 'body of integration assistance' },
  intermediary: { de: 'zwischengeschaltete Stelle', en: 'intermediary' },
  'job-centre': { de: 'Jobcenter', en: 'job centre' },
  'land-office': { de: 'zuständige Stelle des Landes', en: 'competent office of the Land' },
  'lead-body': { de: 'leistender Träger', en: 'body that provides the benefits' },
  municipality: { de: 'Gemeinde', en: 'municipality' },
  'new-body': { de: 'neu zuständiger Träger', en: 'newly competent body' },
  'old-body': { de: 'bisher zuständiger Träger', en: 'body competent until now' },
  'other-bodies': { de: 'weitere beteiligte Träger', en: 'further bodies taking part' },
  recipient: { de: 'empfangende Stelle', en: 'recipient' },
  requester: { de: 'ersuchende Stelle', en: 'body that asks' },
  'second-body': { de: 'zweiter Träger', en: 'second body' },
  'secrecy-holder': { de: 'Person mit Schweigepflicht', en: 'person bound to secrecy' },
  sender: { de: 'übermittelnde Stelle', en: 'sender' },
  'social-assistance-body': { de: 'Träger der Sozialhilfe', en: 'body of social assistance' },
  'third-body': { de: 'dritter Träger', en: 'third body' },
  'war-victims-body': { de: 'Träger der Kriegsopferfürsorge', en: 'body of war victims’ welfare' },
  'youth-office': { de: 'Jugendamt', en: 'youth office' },
  'youth-welfare-body': { de: 'Träger der öffentlichen Jugendhilfe', en: 'public youth-welfare body' },
}

const exchanges: Readonly<Record<string, Text>> = {
  'CROSS-BORDER': { de: 'Übermittlung ins Ausland', en: 'Transmission abroad' },
  P1: { de: 'Antrag, Zuständigkeit, Weiterleitung', en: 'Application, competence, forwarding' },
  P2: { de: 'Vermittlung an ein Angebot', en: 'Referral to a provider' },
  P3: { de: 'Übergabe bei Wechsel der Zuständigkeit', en: 'Transfer on change of competence' },
  P4: { de: 'Hilfe- und Teilhabeplanung', en: 'Planning of help and participation' },
  P5: { de: 'Einwilligung und Widerruf', en: 'Consent and revocation' },
  P6: { de: 'Entscheidung, Kostenzusage, Abrechnung', en: 'Decision, cost coverage, invoice' },
  P7: { de: 'Kinderschutz', en: 'Child protection' },
  'P7-UMA': { de: 'Verteilung unbegleiteter Minderjähriger', en: 'Allocation of unaccompanied minors' },
  P8: { de: 'Termin und Konferenz', en: 'Appointment and conference' },
  P9: { de: 'Auskunft und Unterlagen', en: 'Information and documents' },
  P10: { de: 'Erstattung zwischen Trägern', en: 'Reimbursement between bodies' },
  'PULL-79': { de: 'Abruf im automatisierten Verfahren', en: 'Automated retrieval' },
}
