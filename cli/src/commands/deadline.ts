import { KnownError, type Language } from '@fallnetz/core'
import type { Input } from '../arguments/input.ts'
import { rulesFolder } from '../catalogue/rules-folder.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'

/** `fallnetz deadline`: when a deadline ends, and why. */
export const deadline: Command = {
  name: 'deadline',
  summary: { de: 'Berechnet eine Frist und erklärt sie', en: 'Computes a deadline and explains it' },
  description: {
    de: 'Rechnet nach § 26 SGB X und §§ 187 bis 193 BGB, mit den Feiertagen aller Länder von 1990 bis 2050, und nennt zu jedem Schritt die Norm. RULE ist eine Regel des Standards (D-03, D-05/without-opinion); die Version, die am Tag des Ereignisses gilt, entscheidet. Unverzüglich wird nie zu einem Datum. Bisher ist keine Regel juristisch geprüft.',
    en: 'Computes by § 26 SGB X and §§ 187 to 193 BGB, with the holidays of all Länder from 1990 to 2050, and names the norm of each step. RULE is a rule of the standard (D-03, D-05/without-opinion); the version in force on the day of the event decides. Unverzüglich never becomes a date. So far counsel has reviewed no rule.',
  },
  arguments: [
    { name: 'RULE', optional: true, text: { de: 'Regel oder eine ihrer Fristen', en: 'a rule or one of its clocks' } },
  ],
  options: [
    {
      flags: '--from <DATE>',
      text: {
        de: 'Tag des Ereignisses (2026-09-07); bei Stunden der Zeitpunkt mit Zeitzone',
        en: 'day of the event (2026-09-07); for hours the instant with its offset',
      },
    },
    {
      flags: '--land <LAND>',
      text: { de: 'Land, dessen Feiertage gelten (NW)', en: 'Land whose holidays count (NW)' },
    },
    {
      flags: '--ars <KEY>',
      text: {
        de: 'Amtlicher Regionalschlüssel, für Feiertage einzelner Gemeinden',
        en: 'official regional key, for holidays of single municipalities',
      },
    },
    {
      flags: '--period <PERIOD>',
      text: {
        de: 'eine bloße Frist statt einer Regel: P14D, P2W, P1M, P4Y, P7WD (Werktage), PT24H',
        en: 'a bare period instead of a rule: P14D, P2W, P1M, P4Y, P7WD (working days), PT24H',
      },
    },
    {
      flags: '--saturday',
      text: {
        de: 'der Samstag ist ein Werktag, wo Werktage zählen und das Gesetz nichts sagt',
        en: 'Saturday is a working day where working days count and the law says nothing',
      },
    },
    {
      flags: '--as-of <DATE>',
      text: {
        de: 'nach dem Recht dieses Tages statt dem des Ereignisses',
        en: 'by the law of this day instead of that of the event',
      },
    },
    {
      flags: '--same-day',
      text: {
        de: 'mit --period: der erste Tag zählt mit (§ 187 Abs. 2 BGB)',
        en: 'with --period: the first day counts (§ 187(2) BGB)',
      },
    },
    {
      flags: '--exception <GROUND>',
      choices: ['benefit-end', 'body-appointment'],
      text: {
        de: 'mit --period: das Ende verschiebt sich nicht (benefit-end: § 26 Abs. 4 SGB X, body-appointment: Abs. 5)',
        en: 'with --period: the end does not move (benefit-end: § 26(4) SGB X, body-appointment: (5))',
      },
    },
    {
      flags: '--announced <DATE>',
      text: {
        de: 'dieser Tag wurde der Person als Ende mitgeteilt (§ 26 Abs. 3 Satz 2 SGB X)',
        en: 'the person was told this day as the end (§ 26(3) s. 2 SGB X)',
      },
    },
    {
      flags: '--extended <BY>',
      many: true,
      text: {
        de: 'verlängert um P2W oder bis 2026-10-01, wo nötig mit Grund: P2W:expert-scarce; mehrmals möglich',
        en: 'extended by P2W or to 2026-10-01, with its ground where needed: P2W:expert-scarce; may be repeated',
      },
    },
    {
      flags: '--stopped <DAYS>',
      many: true,
      text: {
        de: 'Tage, in denen die Frist nicht lief: 2026-09-10..2026-09-14; mehrmals möglich',
        en: 'days on which the period did not run: 2026-09-10..2026-09-14; may be repeated',
      },
    },
    {
      flags: '--passed-on <DATE>',
      many: true,
      text: {
        de: 'Eingang bei der nächsten Stelle; mit :agreed im Einvernehmen (2026-09-21:agreed); mehrmals möglich',
        en: 'received by the next body; with :agreed by agreement (2026-09-21:agreed); may be repeated',
      },
    },
    {
      flags: '--chain',
      text: {
        de: 'auch alle Fristen, die danach bei anderen Stellen laufen',
        en: 'also every clock that then runs at other bodies',
      },
    },
    {
      flags: '--done <ACT>',
      many: true,
      text: {
        de: 'mit --chain: was wann getan wurde (D-19/land-to-federal=2026-09-10); mehrmals möglich',
        en: 'with --chain: what was done when (D-19/land-to-federal=2026-09-10); may be repeated',
      },
    },
    {
      flags: '--format <FORMAT>',
      choices: ['text', 'json'],
      text: {
        de: 'text für Menschen (Vorgabe), json für Programme',
        en: 'text for people (default), json for programs',
      },
    },
    { flags: '--json', text: { de: 'kurz für --format json', en: 'short for --format json' } },
    { flags: '--list', text: { de: 'zeigt alle Regeln mit Fristen', en: 'shows all rules with clocks' } },
    {
      flags: '--batch',
      text: {
        de: 'beantwortet Fragen von der Standardeingabe, eine je Zeile: {"rule":"D-24","from":"2026-09-07","land":"NW"}',
        en: 'answers questions from standard input, one per line: {"rule":"D-24","from":"2026-09-07","land":"NW"}',
      },
    },
    {
      flags: '--schemas <FOLDER>',
      text: {
        de: 'Ordner mit dem Standard; ohne Angabe der mitinstallierte',
        en: 'folder of the standard; otherwise the one installed with fallnetz',
      },
    },
  ],
  examples: [
    {
      line: 'fallnetz deadline D-03 --from 2026-09-07 --land NW',
      text: { de: 'Zuständigkeit klären (§ 14 SGB IX)', en: 'Clarify competence (§ 14 SGB IX)' },
    },
    {
      line: 'fallnetz deadline --period P1M --from 2027-01-31 --ars 097610000000 --json',
      text: { de: 'Eine bloße Frist in Augsburg, für Programme', en: 'A bare period in Augsburg, for programs' },
    },
    {
      line: 'fallnetz deadline D-19/youth-office-to-land --from 2026-09-07 --land NW --chain',
      text: { de: 'Der Weg eines unbegleiteten Minderjährigen', en: 'The way of an unaccompanied minor' },
    },
    {
      line: 'fallnetz deadline --batch < questions.ndjson',
      text: { de: 'Viele Fristen auf einmal', en: 'Many deadlines at once' },
    },
  ],
  run: runDeadline,
}

async function runDeadline(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const folder = () => rulesFolder(input, io)
  if (input.flag('batch')) {
    goesAlone(input, 'batch')
    const { answerBatch } = await import('../deadlines/answer-batch.ts')
    return answerBatch(folder(), io)
  }
  if (input.flag('list')) {
    goesAlone(input, 'list', 'json', 'format')
    const { listClocks } = await import('../deadlines/list-clocks.ts')
    return listClocks(folder(), io, language, isForPrograms(input))
  }
  if (input.flag('chain')) {
    const { answerChain } = await import('../deadlines/answer-chain.ts')
    return answerChain(input, folder(), io, language, isForPrograms(input))
  }
  if (input.flag('done')) throw doneAlone()
  const { answerOne } = await import('../deadlines/answer-one.ts')
  return answerOne(input, folder, io, language, isForPrograms(input))
}

function isForPrograms(input: Input): boolean {
  const format = input.text('format')
  if (!input.flag('json')) return format === 'json'
  if (format === 'text') throw conflict('json', '--format text')
  return true
}

function goesAlone(input: Input, name: string, ...beside: readonly string[]): void {
  const allowed = [name, 'schemas', 'lang', ...beside]
  const other = deadline.options
    .map(({ flags }) => flags.slice(2).split(' ')[0] ?? '')
    .find((one) => {
      return input.flag(one) && !allowed.includes(one)
    })
  const extra = other === undefined ? input.words[0] : `--${other}`
  if (extra !== undefined) throw conflict(name, extra)
}

function conflict(name: string, other: string): KnownError {
  return new KnownError('option-conflict', {
    de: `--${name} und ${other} gehen nicht zusammen. Lassen Sie eines von beiden weg.`,
    en: `--${name} and ${other} do not go together. Leave out one of the two.`,
  })
}

function doneAlone(): KnownError {
  return new KnownError('option-conflict', {
    de: '--done sagt, was in einer Kette von Fristen getan wurde. Geben Sie auch --chain an.',
    en: '--done says what was done in a chain of clocks. Give --chain as well.',
  })
}
