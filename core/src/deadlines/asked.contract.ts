import { fileURLToPath } from 'node:url'
import { KnownError } from '../errors.ts'
import { readRules } from '../rules/read-rules.ts'
import type { Answer } from './answer.ts'
import { deadlineOf } from './deadline.ts'
import { createGround } from './ground.ts'
import { questionFrom } from './question.ts'

/** The rules of the standard, for all tests of a file. */
export const ground = createGround(readRules(fileURLToPath(new URL('../../../schemas/rules', import.meta.url))))

/** The answer to a question as it comes from outside. */
export function answered(question: object): Answer {
  return deadlineOf(questionFrom(question), ground)
}

/** The known error that something throws; anything else flies on, and throwing nothing is a failure. */
export function refusal(action: () => unknown): KnownError {
  try {
    action()
  } catch (error) {
    if (error instanceof KnownError) return whole(error)
    throw error
  }
  throw new Error('nothing was refused')
}

/** Whoever is refused learns where, what and what to do, in both languages. */
function whole(error: KnownError): KnownError {
  const { de, en } = error.text
  if (de.length < 30 || en.length < 30 || de === en) throw new Error(`${error.code} says too little: ${de} / ${en}`)
  return error
}
