import { isAnswer } from '../answer.ts'
import type { Twin } from './twin.ts'

/** Conditions beyond the shape of a message that this process makes. */
export const guards: readonly Twin[] = [
  {
    id: 'asks-no-reason',
    caughtBy: 'GRD-01',
    title: {
      de: 'Schritte mit Bedingungen gelten auch ohne sie.',
      en: 'Commands with conditions are accepted without them.',
    },
    change: ({ validate }) => ({
      validate: (party, text, transition) => {
        const findings = validate(party, text, transition)
        const bound = transition.from.length > 0 && transition.guards.length > 0
        return isAnswer(findings) || !bound ? findings : findings.filter(({ at }) => !at.startsWith('/payload'))
      },
    }),
  },
  {
    id: 'asks-no-consent',
    caughtBy: 'GRD-02',
    title: { de: 'Eine Rechtsgrundlage ohne Einwilligung genügt.', en: 'A legal basis without its consent will do.' },
    change: ({ validate }) => ({
      validate: (party, text, transition) => {
        const findings = validate(party, text, transition)
        return isAnswer(findings) ? findings : findings.filter(({ at }) => !at.startsWith('/envelope/transmission'))
      },
    }),
  },
  {
    id: 'declines-without-alternatives',
    caughtBy: 'GRD-03',
    title: {
      de: 'Absagen gehen auch hinaus, wenn sie weder Alternativen nennen noch, dass keine bekannt sind.',
      en: 'Refusals are sent even when they name neither alternatives nor that none are known.',
    },
    change: ({ proofread }) => ({
      proofread: (...question) => proofread(...question).filter(({ code }) => code !== 'one-of'),
    }),
  },
]
