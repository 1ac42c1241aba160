import { KnownError, type LineCounts, type LineFindings, type Validator, validateLines } from '@fallnetz/core'
import type { Found } from '../inputs/find.ts'
import { piecesOfFile } from '../inputs/pieces.ts'
import { startProgress } from '../output/progress.ts'
import type { Judged, Unjudged } from '../output/report.ts'
import { limitsOf, type Setting } from './validate.ts'

/** So many findings of one input are told one by one; the others are only counted. */
const mostFindings = 1000

/** Judges a file or stream with one message per line, in memory that does not grow with it. */
export async function judgeLines(found: Found, setting: Setting, validator: () => Promise<Validator>): Promise<Judged> {
  const { source } = found
  const { io, format, language } = setting
  const progress = await startProgress(io, found)
  const pieces = found.path === undefined ? io.stdin : piecesOfFile(found.path, progress.seen)
  const tally = new Tally()
  let error: Unjudged | undefined
  try {
    const judged = await judgedLines(pieces, setting, validator)
    for (let next = await judged.next(); ; next = await judged.next()) {
      if (next.done) {
        tally.counts = next.value
        if (next.value.valid + next.value.invalid === 0) throw empty()
        break
      }
      const kept = tally.add(next.value)
      // A bar and findings on the same screen would overwrite each other: then the findings wait.
      if (!progress.drawn) for (const one of kept) io.stdout.write(format.finding?.({ source }, one, language) ?? '')
      if (io.closed.aborted) throw stopped()
    }
  } catch (cause) {
    if (!(cause instanceof KnownError)) throw cause
    error = { code: cause.code, text: cause.text }
  } finally {
    progress.stop()
  }
  if (progress.drawn)
    for (const one of tally.findings) io.stdout.write(format.finding?.({ source }, one, language) ?? '')
  const { counts, findings, omitted } = tally
  return { source, ...counts, findings, omitted, ...(error === undefined ? {} : { error }) }
}

async function judgedLines(pieces: AsyncIterable<Uint8Array>, setting: Setting, validator: () => Promise<Validator>) {
  const { catalog, schema, workers } = setting
  const which = schema === undefined ? {} : { schema }
  if (workers === 1) return validateLines(await validator(), pieces, which)
  const { validateLinesInWorkers } = await import('@fallnetz/core/workers')
  return validateLinesInWorkers(catalog, pieces, { ...which, workers, ...limitsOf(setting) })
}

/** Keeps the first findings and counts the rest. */
class Tally {
  readonly findings: LineFindings['findings'][number][] = []
  omitted = 0
  /** Until the end only the invalid ones are known. */
  counts: LineCounts = { valid: 0, invalid: 0 }

  /** Gives back those it kept, with the line of the file they stand in. */
  add({ line, findings }: LineFindings): LineFindings['findings'] {
    const room = mostFindings - this.findings.length
    const kept = findings.slice(0, room).map((finding) => ({ ...finding, line }))
    this.findings.push(...kept)
    this.omitted += findings.length - kept.length
    const isInvalid = findings.some((finding) => finding.severity === 'error')
    this.counts = { valid: 0, invalid: this.counts.invalid + (isInvalid ? 1 : 0) }
    return kept
  }
}

function empty(): KnownError {
  return new KnownError('input-empty', {
    de: 'Hier steht nichts. Jede Zeile ist eine Nachricht.',
    en: 'There is nothing here. Every line is a message.',
  })
}

function stopped(): KnownError {
  return new KnownError('output-closed', {
    de: 'Die Ausgabe wird nicht mehr gelesen; der Rest wurde nicht geprüft.',
    en: 'Nobody reads the output any more; the rest was not judged.',
  })
}
