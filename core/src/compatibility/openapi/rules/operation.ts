import type { Change } from '../../changes/change.ts'
import { lessened } from '../../changes/consequences.ts'
import { isBinding, stageOf } from '../../changes/lifecycle.ts'
import { outside } from '../../changes/outside.ts'
import { listOf, type Place } from '../../changes/place.ts'
import type { OpenApiContext } from '../context.ts'
import type { Operation } from '../operations.ts'
import { callbacks } from './callbacks.ts'
import { operationId, operationTags } from './operation-names.ts'
import { operationStage } from './operation-stage.ts'
import { parameters } from './parameters.ts'
import { requestBody } from './request-body.ts'
import { responses } from './responses.ts'
import { oldNamesOf } from './scheme-names.ts'
import { security } from './security.ts'
import { servers } from './servers.ts'

/** One call in two versions. What was a draft may change as it likes. */
export function operation(before: Operation, after: Operation, context: OpenApiContext): Iterable<Change> {
  return outside(before.place, after.place, context) ?? stageAndParts(before, after, context)
}

function* stageAndParts(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  const binding = isBinding(stageOf(before.place.value))
  yield* operationStage(before.place, after.place, context)
  for (const change of changesOf(before, after, context)) {
    yield binding ? change : lessened(change, 'harmless')
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

/** Only where a call or its path names addresses of its own; those of the interface as a whole are judged once. */
function* ownServers(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  const [was, now] = [holderOfServers(before), holderOfServers(after)]
  if (was !== undefined || now !== undefined) yield* servers(was ?? rootOf(before), now ?? rootOf(after), context)
}

/** Those of a call go before those of its path. */
function holderOfServers({ place, item }: Operation): Place | undefined {
  return [place, item].find((holder) => listOf(holder, 'servers').length > 0)
}

function rootOf({ place: { file } }: Operation): Place {
  return { file, at: '', value: file.value }
}

/** Only where a call asks for proof of its own; what the interface asks for as a whole is judged once. */
function* ownSecurity(before: Operation, after: Operation, context: OpenApiContext): Generator<Change> {
  const [was, now] = [before.place.value['security'], after.place.value['security']]
  if (was === undefined && now === undefined) return
  const ofAll = ({ place }: Operation) => place.file.value['security']
  const at = { old: `${before.place.at}/security`, new: `${after.place.at}/security` }
  const asked = {
    before: was ?? ofAll(before),
    after: now ?? ofAll(after),
    at,
    id: 'api-security',
    heeded: true,
  } as const
  yield* security({ ...asked, oldNames: oldNamesOf(before.place.file, after.place.file) }, context)
}
