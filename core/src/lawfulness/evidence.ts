import { valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Evidence, EvidenceCondition } from './matrix.ts'

/** Whether a message shows a piece of evidence. A consent counts from when it was given until it runs out. */
export function isShown(evidence: Evidence, message: JsonValue): boolean {
  const value = valueAt(message, evidence.at)
  if (value === undefined) return false
  const sentAt = valueAt(message, '/envelope/sentAt')
  const fits = (one: JsonValue) => satisfies(evidence, one, typeof sentAt === 'string' ? sentAt : '')
  return evidence.some ? Array.isArray(value) && value.some(fits) : fits(value)
}

function satisfies({ conditions = [], withinMonths }: Evidence, value: JsonValue, sentAt: string): boolean {
  if (!conditions.every((condition) => holds(condition, value))) return false
  if (!isObject(value)) return true
  // Whatever refers to a consent at this place refers to one that counts when the message is sent.
  const consents = [value, value['consentRef']].filter(isObject)
  if (!consents.every((consent) => isInForce(consent, sentAt))) return false
  return withinMonths === undefined || isRecent(value['issuedOn'], sentAt, withinMonths)
}

function holds({ member, values }: EvidenceCondition, value: JsonValue): boolean {
  const found =
    member === undefined ? value : isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined
  if (found === undefined) return false
  return values === undefined || values.includes(found)
}

/** Given before the message was sent (consent comes first, § 183 BGB), and not run out on that day. */
function isInForce({ grantedAt, validUntil }: JsonObject, sentAt: string): boolean {
  if (typeof grantedAt === 'string' && Date.parse(grantedAt) > Date.parse(sentAt)) return false
  return typeof validUntil !== 'string' || dayOf(sentAt) <= validUntil
}

function isRecent(issuedOn: JsonValue | undefined, sentAt: string, months: number): boolean {
  if (typeof issuedOn !== 'string') return false
  const day = dayOf(sentAt)
  return issuedOn <= day && day <= laterBy(issuedOn, months)
}

/** The day of the same number so many months later, or the last day of that month (§ 188(2), (3) BGB). */
function laterBy(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** The day as the sender wrote it: `2026-11-22T23:30:00+01:00` is the 22nd. */
function dayOf(instant: string): string {
  return instant.slice(0, 10)
}
