import { escapeStep } from '../../../json/pointer.ts'
import type { JsonValue } from '../../../json/value.ts'
import type { Text } from '../../../text.ts'
import { reason } from '../../reason.ts'
import type { Affected, Change } from '../change.ts'
import type { ChangeCode } from '../codes.ts'
import { advice, message } from '../consequences.ts'
import type { LifecycleOptions } from '../lifecycle.ts'
import { followedBy, say, sentence } from '../words.ts'
import { alikeIn } from './alike.ts'
import type { Difference } from './difference.ts'
import { type Judged, type Judgement, judged } from './judge.ts'
import { ruleIdsOf } from './named.ts'
import type { Prepared } from './prepare.ts'
import type { Question } from './question.ts'
import { affectedBy, type Surface } from './surface.ts'
import { isOfUnknownType } from './unknown-types.ts'
import { differencesBetween, mostDifferences } from './walk.ts'

/** Everything a comparison of schemas needs to know besides the schemas. */
export interface SchemaContext {
  readonly question: Question
  readonly lifecycle: LifecycleOptions
  /** Whether only messages count, as in a schema by itself: what else people rely on asks for a look then. */
  readonly onlyMessages?: boolean
  /** Whether only the verdict is asked for. */
  readonly briefly?: boolean
}

/** What changed between two schemas at one place, and whom it breaks. */
export function compareSchemas(was: Prepared, now: Prepared, surface: Surface, context: SchemaContext): Change[] {
  const alike = alikeIn({ old: was, new: now })
  if (alike(was.schema, now.schema)) return []
  const found = differencesBetween(was, now, alike, context.lifecycle)
  const differences = surface.xml ? found : found.filter(({ code }) => code !== 'xml-changed')
  const changes: Change[] = []
  if (surface.sender === 'unknown') {
    const asSender = judged(was, now, differences, surface, 'old', context)
    const asReader = judged(was, now, differences, surface, 'new', context)
    for (const difference of differences) {
      changes.push(changeOf(difference, ...eitherWay(difference, asSender, asReader), surface))
    }
    const grows = differences.some(({ adds }) => adds === true)
    changes.push(...rootChanges(was, now, asSender, surface, 'senders'))
    if (!grows) changes.push(...rootChanges(was, now, asReader, surface, 'readers'))
  } else {
    const judgement = judged(was, now, differences, surface, surface.sender, context)
    const affected = affectedBy(surface.sender)
    for (const difference of differences) {
      const verdict = judgement.each.get(difference) ?? { severity: 'harmless' }
      changes.push(changeOf(difference, verdict, affected, surface))
    }
    changes.push(...rootChanges(was, now, judgement, surface, affected))
  }
  if (found.length >= mostDifferences)
    changes.push(...rootChanges(was, now, cutOff, surface, affectedBy(surface.sender)))
  return changes
}

/** Nobody may say of what was not even listed that it harms nobody. */
const cutOff: Judgement = { each: new Map(), undecided: [reason('budget-spent')] }

/**
 * Where nobody knows who sends and who reads, a change must do for both. Only growth is let pass: whoever offers
 * alternatives may offer one more.
 */
function eitherWay(difference: Difference, asSender: Judgement, asReader: Judgement): [Judged, Affected] {
  const sending = asSender.each.get(difference) ?? { severity: 'harmless' }
  const reading = asReader.each.get(difference) ?? { severity: 'harmless' }
  const breaks = {
    sending: sending.severity === 'breaking',
    reading: reading.severity === 'breaking' && difference.adds !== true,
  }
  if (breaks.sending && breaks.reading) return [sending.ground === 'refused' ? sending : reading, 'both']
  if (breaks.sending) return [sending, 'senders']
  if (breaks.reading) return [reading, 'readers']
  const open = [sending, reading].find(({ severity }) => severity === 'undecided')
  if (open !== undefined) return [open, 'both']
  const severity = [sending.severity, reading.severity].includes('warning') ? 'warning' : 'harmless'
  const inert = sending.inert ?? reading.inert
  return [{ severity, ...(inert && { inert }) }, 'both']
}

function changeOf(difference: Difference, verdict: Judged, affected: Affected, surface: Surface): Change {
  const { code, pair, under, text } = difference
  const { severity, ground, witness, because } = verdict
  const { old, new: young } = pair.at
  const gone = /-(removed|dropped|unlisted)$/.test(code) && under !== ''
  const come = /-(added|introduced)$/.test(code) && under !== ''
  return {
    code,
    severity,
    ...(ground !== undefined && { ground }),
    breaks: severity === 'harmless' ? 'nobody' : affected,
    at: { ...(!come && { old: old + under }), ...(!gone && { new: young + under }) },
    message: advised(
      message(placeOf(surface.where, pair.field), text, { ...verdict, breaks: affected }),
      difference,
      verdict,
    ),
    ...(severity === 'breaking' && witness !== undefined && !isOfUnknownType(witness) && { witness }),
    ...(because !== undefined && { because }),
    ruleIds: ruleIdsOf(difference, surface, severity),
  }
}

/** What a person should look at where nobody is turned away. */
function advised(full: Text, { set }: Difference, { severity, inert }: Judged): Text {
  if (severity !== 'warning' || Object.keys(set).length === 0) return full
  return followedBy(full, inert ? advice.inert : advice.relied)
}

/** Where the whole is broken or undecided and no single difference says so. */
function rootChanges(
  was: Prepared,
  now: Prepared,
  judgement: Judgement,
  surface: Surface,
  affected: Affected,
): Change[] {
  const { broken, emptied, undecided } = judgement
  const root = { at: { old: was.at, new: now.at }, breaks: affected, ruleIds: [] }
  const breaking = (code: ChangeCode, text: Text, witness: JsonValue): Change => ({
    ...root,
    code,
    severity: 'breaking',
    ground: 'refused',
    message: message(surface.where, text, { severity: 'breaking', breaks: affected }),
    ...(!isOfUnknownType(witness) && { witness }),
  })
  if (broken !== undefined) {
    const text = say(
      'die Änderungen zusammen lassen nicht mehr alles zu',
      'the changes taken together no longer allow everything',
    )
    return [breaking('schema-incompatible', text, broken.witness)]
  }
  if (emptied !== undefined) {
    const text = say('kein Inhalt passt mehr auf die Beschreibung', 'nothing fits the description any more')
    return [breaking('schema-impossible', text, emptied.witness)]
  }
  if (undecided === undefined) return []
  const text = say('ob die Änderung jemanden betrifft, ist offen.', 'whether the change affects anybody is open.')
  const full = sentence(surface.where, text)
  const [reason] = undecided
  return [
    {
      ...root,
      code: 'schema-undecided',
      severity: 'undecided',
      message: reason === undefined ? full : followedBy(full, reason.message),
      because: undecided,
    },
  ]
}

/** `POST /v1/referrals, Anfrage, „person/name“`. */
function placeOf(where: Text, field: readonly string[]): Text {
  if (field.length === 0) return where
  const path = field.map(escapeStep).join('/')
  return say(`${where.de}, „${path}“`, `${where.en}, "${path}"`)
}
