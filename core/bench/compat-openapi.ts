/**
 * How our answers about pairs of OpenAPI files agree with public test suites, and with what the npm peers answer.
 * `npm run bench -- compat-openapi`; the pairs lie beside the repository, in ../shared/fixtures/compat/openapi.ndjson.
 */

import { eventPairs, ourVerdict } from './compat-openapi/events.ts'
import { explained, explainedNames } from './compat-openapi/explained.ts'
import { type Refutation, refutationsOf } from './compat-openapi/labels.ts'
import { type NameScore, namesWithoutPair, scoreNames } from './compat-openapi/names.ts'
import { type Answer, answer } from './compat-openapi/ours.ts'
import { ask, install, inTemporaryFolder, type Peer, type PeerSaid, peers } from './compat-openapi/peers.ts'
import { type Row, readRows, readVocabulary } from './compat-openapi/rows.ts'
import { bar } from './report/bar.ts'

const rows = readRows()
if (rows === undefined) {
  console.log('not run: ../shared/fixtures/compat/openapi.ndjson does not lie beside the repository')
  process.exitCode = 1
} else {
  process.exitCode = (await run(rows)) ? 0 : 1
}

async function run(all: readonly Row[]): Promise<boolean> {
  const answers = all.map(answer)
  const labelled = answers.filter(({ row }) => row.expect.breaking !== undefined)
  const refuted = refutationsOf(answers)
  const standing = labelled.filter(({ row }) => !refuted.has(row))
  printRefuted(refuted)
  const raw = tally(labelled.map(said))
  const net = tally(standing.map(said))
  console.log(`\nby verdict, the exit code of fallnetz compare:`)
  console.log(`all ${labelled.length} labels as they are: ${line(raw)}`)
  for (const [suite, part] of bySuite(labelled)) console.log(`  ${suite.padEnd(20)} ${line(tally(part.map(said)))}`)
  console.log(`${standing.length} labels that stand: ${line(net)}`)
  console.log('by any finding, advice too:')
  console.log(`all ${labelled.length} labels as they are: ${line(tally(labelled.map(found)))}`)
  console.log(`${standing.length} labels that stand: ${line(tally(standing.map(found)))}\n`)
  const open = printRemaining(standing)
  const vocabulary = readVocabulary()
  const names = scoreNames(answers, vocabulary)
  const alone = namesWithoutPair(vocabulary)
  for (const id of alone) console.log(`  without a pair  ${id}`)
  printNames(names)
  printTimes(answers)
  const best = await besidePeers(labelled, standing)
  return [
    bar('misses, % of breaking labels that stand', percent(net.missed, net.breaking), 'at most', 5),
    bar('false alarms, % of harmless labels that stand', percent(net.alarmed, net.harmless), 'at most', 5),
    bar('undecided, % of labels', percent(raw.undecided, labelled.length), 'at most', 2),
    bar('answers that differ and are not explained', open, 'at most', 0),
    bar(
      'names missing and not explained',
      names.missing.filter((one) => !Object.hasOwn(explainedNames, one)).length,
      'at most',
      0,
    ),
    bar('names that the vocabulary does not have', names.unknown.length, 'at most', 0),
    bar('names that warn or forbid and have no pair of ours', alone.length, 'at most', 0),
    bar('peers that miss less and alarm less', best, 'at most', 0),
  ].every(Boolean)
}

interface Tally {
  readonly breaking: number
  readonly harmless: number
  readonly missed: number
  readonly alarmed: number
  readonly undecided: number
  readonly errors: number
}

type Label = readonly [expected: boolean, said: Answer['said'] | PeerSaid]

function said({ row, said: ours }: Answer): Label {
  return [row.expect.breaking === true, ours]
}

function found({ row, found: ours }: Answer): Label {
  return [row.expect.breaking === true, ours]
}

function tally(labels: readonly Label[]): Tally {
  const count = (test: (label: Label) => boolean) => labels.filter(test).length
  return {
    breaking: count(([expected]) => expected),
    harmless: count(([expected]) => !expected),
    missed: count(([expected, answered]) => expected && answered === 'fine'),
    alarmed: count(([expected, answered]) => !expected && answered === 'flagged'),
    undecided: count(([, answered]) => answered === 'undecided'),
    errors: count(([, answered]) => answered === 'error'),
  }
}

function line({ breaking, harmless, missed, alarmed, undecided, errors }: Tally): string {
  const failed = errors > 0 ? `, failed ${errors}` : ''
  const share = (part: number, whole: number) => `${part} of ${whole} (${percent(part, whole).toFixed(1)} %)`
  return `missed ${share(missed, breaking)}, false alarms ${share(alarmed, harmless)}, undecided ${undecided}${failed}`
}

function printRefuted(refuted: ReadonlyMap<Row, Refutation>): void {
  console.log(`${refuted.size} labels do not stand; the specification and ajv win:`)
  for (const [row, why] of refuted) console.log(`  ${row.expect.breaking ? 'breaking' : 'harmless'}  ${row.id}: ${why}`)
}

/** How many answers differ from a label that stands without anybody having said why. */
function printRemaining(standing: readonly Answer[]): number {
  let open = 0
  for (const { row, said: ours, changes } of standing) {
    if (ours === (row.expect.breaking ? 'flagged' : 'fine')) continue
    const kind = ours === 'undecided' ? 'undecided' : row.expect.breaking ? 'missed' : 'false alarm'
    const reason = changes.find(({ severity }) => severity === 'undecided')?.message.en
    const why = explained[row.id] ?? (ours === 'undecided' ? reason : undefined)
    if (why === undefined) open += 1
    console.log(`  ${kind}  ${row.id}: ${why ?? 'not explained'}`)
  }
  return open
}

function printNames({ expected, given, missing, extra, unknown, distinct }: NameScore): void {
  console.log(
    `\nnames of changes: ${given} of ${expected} expected ones given, ${extra.length} beyond; ${distinct} different ones seen`,
  )
  for (const one of missing) console.log(`  missing  ${one} (${explainedNames[one] ?? 'not explained'})`)
  for (const one of extra) console.log(`  beyond   ${one}`)
  for (const one of unknown) console.log(`  unknown  ${one}`)
}

function printTimes(answers: readonly Answer[]): void {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
  console.log(`\ntime per pair: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`)
}

/** How many peers both miss less and raise fewer false alarms than we do, on the labels that stand. */
function besidePeers(labelled: readonly Answer[], standing: readonly Answer[]): Promise<number> {
  return inTemporaryFolder(async (folder) => {
    console.log('\npeers, on all labels | on those that stand:')
    let better = 0
    for (const peer of peers) {
      const installed = install(peer, folder)
      if (installed === undefined) {
        console.log(`  ${nameOf(peer)} not run: could not be installed`)
        continue
      }
      const theirs = await ask(
        peer,
        installed,
        labelled.map(({ row }) => row),
      )
      const of = ({ row }: Answer): Label => [row.expect.breaking === true, theirs.get(row.id) ?? 'error']
      const [all, net, ours] = [tally(labelled.map(of)), tally(standing.map(of)), tally(standing.map(said))]
      console.log(`  ${nameOf(peer)} ${line(all)} | ${line(net)}`)
      // Whoever fails answers nothing, so that a failure counts as a miss.
      if (net.missed + net.errors <= ours.missed && net.alarmed <= ours.alarmed) better += 1
    }
    await events(folder)
    return better
  })
}

/** What the reference tool makes of changes inside messages. */
async function events(folder: string): Promise<void> {
  const peer: Peer = { name: '@asyncapi/diff', version: '0.5.0' }
  const installed = install(peer, folder)
  const asked = eventPairs.map(({ claim, old, new: young }) => ({ id: claim, old, new: young, expect: {} }))
  const theirs = installed === undefined ? new Map<string, PeerSaid>() : await ask(peer, installed, asked)
  console.log(
    `\nAsyncAPI, pairs of our own, ours | ${installed === undefined ? 'not installed' : nameOf(peer).trim()}:`,
  )
  for (const one of eventPairs) {
    const word = { flagged: 'breaking', fine: 'not breaking', error: 'failed' }[theirs.get(one.claim) ?? 'error']
    const ours = ourVerdict(one) === (one.breaking ? 'breaking' : 'compatible') ? 'right' : 'WRONG'
    const right = (word === 'breaking') === one.breaking ? 'right' : `wrong: ${word}`
    console.log(`  ${one.claim}: ${ours} | ${installed === undefined ? '–' : right}`)
  }
}

function bySuite(answers: readonly Answer[]): Map<string, Answer[]> {
  const suites = new Map<string, Answer[]>()
  for (const one of answers) {
    const suite = one.row.id.split('/')[0] ?? ''
    suites.set(suite, [...(suites.get(suite) ?? []), one])
  }
  return suites
}

function nameOf({ name, version }: Peer): string {
  return `${name}@${version}`.padEnd(36)
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
