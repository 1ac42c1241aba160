import { type Doubt, decidedOtherwise } from './calendar.ts'
import { saturdayIn } from './changes.ts'
import type { Day } from './day.ts'
import { dayInWords } from './day-in-words.ts'
import { type Course, endsOf } from './ends.ts'
import type { Reckoning } from './reasons.ts'
import { frame, type Said, type Step, sentence } from './said.ts'

/** What was assumed and would have led to another end, with that end: Saturday as a Werktag, and uncertain holidays. */
export function addDoubts({ question, cited, course, ends, calendar }: Reckoning, steps: Said[]): void {
  const end = ends.effective
  const counts = countsWorkingDays(course)
  if (question.saturdayIsWorkday === undefined && saturdayIn(cited?.clock) === undefined && counts) {
    const other = endsOf({ ...course, saturdayIsWorkday: true }, calendar).effective
    if (other !== end) steps.push({ frame: saturday, day: other })
  }
  for (const doubt of calendar.doubts) {
    if (doubt.day < course.event || doubt.day > end) continue
    // Where no working days are counted, a holiday matters only where an end falls on it.
    if (!counts && !ends.stages.some(({ raw, effective }) => raw <= doubt.day && doubt.day <= effective)) continue
    const other = endsOf(course, decidedOtherwise(calendar, doubt)).effective
    if (other !== end) steps.push(sentence(holidayStep(doubt, other)))
  }
}

function countsWorkingDays({ period, extensions }: Course): boolean {
  return period.unit === 'working-day' || extensions.some((one) => 'by' in one && one.by.unit === 'working-day')
}

const saturday = frame({
  norm: '§ 26 Abs. 3 Satz 1 SGB X',
  de: 'Ob der Samstag hier ein Werktag ist, sagt das Gesetz nicht; angenommen ist: nein. Zählte er, wäre das Ende %. Das muss eine Juristin oder ein Jurist entscheiden.',
  en: 'The law does not say whether Saturday is a working day here; assumed: no. If it counted, the end would be %. Counsel must decide.',
})

function holidayStep({ day, counted, because, holiday }: Doubt, other: Day): Step {
  const [date, end] = [dayInWords(day), dayInWords(other)]
  const { name, where, norm } = holiday
  const assumed = counted
    ? { de: 'Hier ist der Tag als Feiertag gerechnet', en: 'Here the day counts as a holiday' }
    : { de: 'Hier ist der Tag nicht als Feiertag gerechnet', en: 'Here the day does not count as a holiday' }
  const hint =
    because === 'some-places'
      ? { de: ' Ein genauerer Regionalschlüssel (ars) klärt das.', en: ' A more exact regional key (ars) settles it.' }
      : { de: ' Für diesen Ort ist das nicht sicher bekannt.', en: ' For this place it is not known for certain.' }
  return {
    norm,
    de: `${name.de} (${date.de}) ist ${where.de} Feiertag. ${assumed.de}; sonst wäre das Ende ${end.de}.${hint.de}`,
    en: `${name.en} (${date.en}) is a holiday ${where.en}. ${assumed.en}; otherwise the end would be ${end.en}.${hint.en}`,
  }
}
