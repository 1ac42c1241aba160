import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { isNear, nearMinutes } from '../kit/clock.ts'
import { type Answer, bodyOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'

/** Deadlines run from what a clock said, so it must be right. */
export const clockTrue: Check = {
  id: 'clock-true',
  title: { de: 'Die Uhr geht richtig', en: 'The clock is right' },
  requirements: ['TIM-01'],
  async run(kit) {
    const { party, steps } = kit
    const { processId, opened } = await steps.begin()
    holdsTime(kit, opened, 'receivedAt')
    const read = await party.read(processId)
    holdsTime(kit, read, 'createdAt')
    holdsTime(kit, read, 'updatedAt')
  },
}

function holdsTime({ claims }: Kit, answer: Answer, name: string): void {
  const given = bodyOf(answer)?.[name]
  claims.claim('TIM-01', isNear(given, answer.at), wrong(answer, name, given), answer)
}

function wrong({ call, at }: Answer, name: string, given: unknown): Text {
  const shown = given === undefined ? '–' : JSON.stringify(given)
  return {
    de: `${call}: ${name} ist ${shown}, auf der Uhr der Prüfung war es ${at}, mehr als ${nearMinutes} Minuten daneben. Stellen Sie die Uhr nach dem Netz, und schreiben Sie den Abstand zur Weltzeit richtig; prüfen Sie auch die Uhr des Rechners, der prüft.`,
    en: `${call}: ${name} is ${shown}, by the clock of the suite it was ${at}, more than ${nearMinutes} minutes apart. Set the clock by the network, and write the offset from UTC correctly; check the clock of the testing machine as well.`,
  }
}
