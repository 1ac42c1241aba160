import { canonicalJson } from '../../../json/canonical.ts'
import { isObject, type JsonValue } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import type { Place } from '../../changes/place.ts'
import { affectedBy } from '../../changes/schema/surface.ts'
import { say, shown } from '../../changes/words.ts'
import type { AsyncApiContext } from '../context.ts'
import { bindingsOf } from '../model.ts'

/** Settings without which the other side does not get through, by protocol. */
const decisive: Readonly<Record<string, readonly string[]>> = {
  http: ['method', 'type', 'query'],
  ws: ['method', 'query', 'headers'],
  kafka: ['topic', 'key', 'schemaIdLocation', 'schemaIdPayloadEncoding'],
  amqp: ['is', 'exchange', 'queue', 'contentEncoding'],
  mqtt: ['qos'],
  jms: ['destination', 'destinationType'],
}

/** Settings of a protocol: some decide who gets through, the others a person should look at. */
export function* bindings(before: Place, after: Place, { where, sender }: AsyncApiContext): Generator<Change> {
  const [was, now] = [bindingsOf(before), bindingsOf(after)]
  for (const protocol of new Set([...Object.keys(was), ...Object.keys(now)])) {
    const [one, other] = [settings(was[protocol]), settings(now[protocol])]
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      // The version of a binding's own description breaks nobody.
      if (name === 'bindingVersion' || sameJson(one[name], other[name])) continue
      const severity = decisive[protocol]?.includes(name) ? 'breaking' : 'warning'
      const text = say(
        `Einstellung ${protocol}/${name}: bisher ${shown(one[name])}, jetzt ${shown(other[name])}`,
        `setting ${protocol}/${name}: ${shown(one[name])} before, ${shown(other[name])} now`,
      )
      const places = { old: `${before.at}/bindings`, new: `${after.at}/bindings`, where }
      yield note({ ...places, code: 'binding-changed', severity, breaks: affectedBy(sender), text })
    }
  }
}

function settings(value: JsonValue | undefined) {
  return isObject(value) ? value : {}
}

function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonicalJson(one) === canonicalJson(other)
}
