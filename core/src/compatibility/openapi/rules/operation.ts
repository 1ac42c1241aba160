import type { Change } from '../../changes/change.ts'
import { isBinding, stageOf } from '../../changes/lifecycle.ts'
import { outside } from '../../changes/outside.ts'
import { paired } from '../../changes/pairs.ts'
import { entriesOf, namedEntriesOf } from '../../changes/place.ts'
import { at, type OpenApiContext } from '../context.ts'
import { type Operation, operationsIn } from '../operations.ts'
import { operationId, operationTags } from './operation-names.ts'
import { operationStage } from './operation-stage.ts'
import { parameters } from './parameters.ts'
import { requestBody } from './request-body.ts'
import { responses } from './responses.ts'
import { security } from './security.ts'
import { servers } from './servers.ts'

/** One call in two versions. What was a draft may change as it likes. */
export function* operation(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  const foreign = outside(before.place, after.place, context)
  if (foreign !== undefined) {
    yield* foreign
    return
  }
  const binding = isBinding(stageOf(before.place.value))
  yield* operationStage(before.place, after.place, context)
  for (const change of changesOf(before, after, context)) {
    yield binding ? change : { ...change, severity: 'harmless', breaks: 'nobody' }
  }
}

function* changesOf(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  yield* operationId(before.place, after.place, context)
  yield* operationTags(before.place, after.place, context)
  yield* ownServers(before, after, context)
  yield* ownSecurity(before, after, context)
  yield* parameters(before, after, context)
  yield* requestBody(before.place, after.place, context)
  yield* responses(before.place, after.place, context)
  yield* callbacks(before, after, context)
}

function* ownServers(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  yield* servers(before.place, after.place, context)
}

/** Only where a call asks for proof of its own; what the interface asks for as a whole is judged once. */
function* ownSecurity(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  const [was, now] = [before.place.value['security'], after.place.value['security']]
  if (was === undefined && now === undefined) return
  const ofAll = ({ place }: Operation) => place.file.value['security']
  const at = { old: `${before.place.at}/security`, new: `${after.place.at}/security` }
  yield* security(was ?? ofAll(before), now ?? ofAll(after), 'api-security', at, context)
}

/** The owner of the interface calls back: what was a request is now read, and the other way round. */
function* callbacks(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  const { kept } = paired(entriesOf(before.place, 'callbacks'), entriesOf(after.place, 'callbacks'))
  for (const { name, before: was, after: now } of kept) {
    for (const { name: url, before: one, after: other } of paired(namedEntriesOf(was), namedEntriesOf(now)).kept) {
      const methods = new Map(operationsIn(other, url).map((call) => [call.method, call]))
      for (const call of operationsIn(one, url)) {
        const same = methods.get(call.method)
        const inner = at(context, `Rückruf „${name}“`, `callback "${name}"`)
        if (same !== undefined) yield* operation(call, same, { ...inner, turned: !context.turned })
      }
    }
  }
}
