import { isObject } from './json/value.ts'

/** The languages in which people read what Fallnetz says: German first where agencies read, English where code is. */
export const languages = ['de', 'en'] as const

export type Language = (typeof languages)[number]

/** One text in every language we speak. Whoever prints it picks one. */
export type Text = Readonly<Record<Language, string>>

/** True for an object that holds a text in every language; it may hold more. */
export function isText(value: unknown): value is Text {
  return isObject(value) && languages.every((language) => typeof value[language] === 'string')
}
