import type { Text } from '../../text.ts'
import type { Weight } from './change.ts'
import type { LifecycleStep, Stage } from './lifecycle.ts'
import { say, shown } from './words.ts'

/** Nobody is turned away by an announcement; but a day that was named, or named so that nobody can read it, is a promise. */
export function lifecycleSeverity(step: LifecycleStep): Weight {
  return step === 'deprecated' || step === 'reactivated' || step === 'stability-increased' ? 'harmless' : 'promise'
}

/** What happened, as the end of a sentence that began with the place. */
export function lifecycleSentences(step: LifecycleStep, now: Stage): Text {
  switch (step) {
    case 'deprecated':
      return now.sunset === undefined
        ? say('wird künftig entfallen', 'will be removed')
        : say(`entfällt ab ${now.sunset}`, `ends on ${now.sunset}`)
    case 'reactivated':
      return say('bleibt doch erhalten', 'stays after all')
    case 'sunset-missing':
      return say('soll entfallen, aber der Tag (x-sunset) fehlt', 'is to be removed, but the day (x-sunset) is missing')
    case 'sunset-unreadable':
      return say(
        `der Tag des Endes ist nicht als Datum geschrieben: ${shown(now.sunsetGiven)}. Schreiben Sie ihn wie 2027-06-30`,
        `the day it ends is not written as a date: ${shown(now.sunsetGiven)}. Write it like 2027-06-30`,
      )
    case 'sunset-too-soon':
      return say(
        `entfällt am ${now.sunset}; das ist früher als vereinbart`,
        `ends on ${now.sunset}, sooner than agreed`,
      )
    case 'sunset-dropped':
      return say('der angekündigte Tag des Endes ist gestrichen', 'the announced day of its end is gone')
    case 'sunset-moved-forward':
      return say(`entfällt früher als angekündigt: am ${now.sunset}`, `ends sooner than announced: on ${now.sunset}`)
    case 'stability-unknown':
      return say(
        'die Angabe zur Reife (x-stability-level) ist keine von draft, alpha, beta, stable',
        'x-stability-level is none of draft, alpha, beta, stable',
      )
    case 'stability-decreased':
      return say('gilt als weniger ausgereift als bisher', 'counts as less settled than before')
    case 'stability-increased':
      return say('gilt als ausgereifter als bisher', 'counts as more settled than before')
  }
}
