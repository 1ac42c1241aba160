import { KnownError } from '@fallnetz/core'
import { answerLines, createGround } from '@fallnetz/core/deadlines'
import { readRules } from '@fallnetz/core/rules'
import type { ExitCode } from '../command.ts'
import type { Io } from '../io.ts'

/** Answers NDJSON from standard input in memory that does not grow with it; 2 where a line had no answer. */
export async function answerBatch(folder: string, io: Io): Promise<ExitCode> {
  if (io.isKeyboard) throw nothingToRead()
  let unanswered = 0
  for await (const answered of answerLines(io.stdin, createGround(readRules(folder)))) {
    unanswered += answered.unanswered
    await io.stdout.send(answered.bytes)
    if (io.closed.aborted) return 2
  }
  return unanswered > 0 ? 2 : 0
}

function nothingToRead(): KnownError {
  return new KnownError('argument-missing', {
    de: '--batch liest Fragen von der Standardeingabe: fallnetz deadline --batch < questions.ndjson',
    en: '--batch reads questions from standard input: fallnetz deadline --batch < questions.ndjson',
  })
}
