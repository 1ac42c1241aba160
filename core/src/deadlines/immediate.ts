import { periodInWords } from '../rules/period-in-words.ts'
import type { Parts } from './deadline.ts'
import type { CitedClock } from './ground.ts'
import { type Step, sentence } from './said.ts'

/** *Unverzüglich* is never turned into a date: there is only a level of service that bodies agree on. */
export function immediately({ clock, norm }: CitedClock, warnAfter: string): Pick<Parts, 'found' | 'because'> {
  const [{ title, starts }, level] = [clock, periodInWords(warnAfter)]
  const because: Step[] = [
    {
      norm,
      de: `${title.de}: unverzüglich. ${starts.text.de}`,
      en: `${title.en}: without culpable delay. ${starts.text.en}`,
    },
    {
      norm: '§ 121 Abs. 1 Satz 1 BGB',
      de: 'Unverzüglich heißt: ohne schuldhaftes Zögern. Daraus folgt kein Tag, den man berechnen könnte.',
      en: 'Unverzüglich means without culpable delay. No day follows from it that could be computed.',
    },
    {
      norm: 'Vereinbarung',
      de: `Vereinbart, nicht Gesetz: Zeit bis zur Erinnerung ${level.de}.`,
      en: `Agreed, not law: time until the reminder ${level.en}.`,
    },
  ]
  return { found: { immediate: true, serviceLevel: { warnAfter } }, because: because.map(sentence) }
}
