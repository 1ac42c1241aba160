import { KnownError } from '@fallnetz/core'
import { answerLines, createGround } from '@fallnetz/core/deadlines'
import { readRules } from '@fallnetz/core/rules'
import type { ExitCode } from '../command.ts'
import type { Io } from '../io.ts'

/**
 * Answers NDJSON from standard input in memory that does not grow with it; 2 where a line had no answer. Throws KnownError
 * `input-empty` where nothing is asked: silence would look like a job well done.
 */
export async function answerBatch(folder: string, io: Io): Promise<ExitCode> {
  if (io.isKeyboard) throw nothingToRead()
  let bytes = 0
  let unanswered = 0
  for await (const answered of answerLines(io.stdin, createGround(readRules(folder)))) {
    bytes += answered.bytes.length
    unanswered += answered.unanswered
    await io.stdout.send(answered.bytes)
    if (io.closed.aborted) return 2
  }
  if (bytes === 0) throw nothingAsked()
  return unanswered > 0 ? 2 : 0
}

function nothingAsked(): KnownError {
  return new KnownError('input-empty', {
    de: 'Auf der Standardeingabe steht keine Frage. Schreiben Sie eine je Zeile: {"rule":"D-24","from":"2026-09-07","land":"NW"}',
    en: 'There is no question on standard input. Write one per line: {"rule":"D-24","from":"2026-09-07","land":"NW"}',
  })
}

function nothingToRead(): KnownError {
  return new KnownError('argument-missing', {
    de: '--batch liest Fragen von der Standardeingabe: fallnetz deadline --batch < questions.ndjson',
    en: '--batch reads questions from standard input: fallnetz deadline --batch < questions.ndjson',
  })
}
