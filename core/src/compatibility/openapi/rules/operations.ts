import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { outside } from '../../changes/outside.ts'
import { paired } from '../../changes/pairs.ts'
import { type InterfaceFile, namedEntriesOf, placeAt } from '../../changes/place.ts'
import { say } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'
import { type Operation, operationsOf } from '../operations.ts'
import { operation } from './operation.ts'
import { operationRemoved } from './operation-removed.ts'

/** All calls: under `paths` others call us, under `webhooks` we call others. */
export function* operations(
  before: InterfaceFile,
  after: InterfaceFile,
  under: '/paths' | '/webhooks',
  context: OpenApiContext,
): Generator<Change> {
  const turned = under === '/webhooks'
  const [was, now] = [operationsOf(before, under), operationsOf(after, under)]
  const { kept, removed, added } = paired(was, now)
  const standing = new Set([...now.values()].map(({ path }) => shapeOf(path)))

  for (const { before: gone } of removed) {
    const inner = { ...context, where: nameOf(gone, turned), turned }
    yield operationRemoved(gone, !standing.has(shapeOf(gone.path)), inner)
  }
  for (const { after: come } of added) {
    const text = turned ? say('kommt neu hinzu', 'is new') : say('neuer Aufruf', 'new call')
    const ids = [turned ? 'webhook-added' : 'endpoint-added']
    yield note({
      code: 'operation-added',
      severity: 'harmless',
      new: come.place.at,
      where: nameOf(come, turned),
      text,
      ids,
    })
  }
  for (const { before: one, after: other } of kept) {
    yield* operation(one, other, { ...context, where: nameOf(other, turned), turned })
  }
  yield* pathItems(before, after, under, { ...context, turned })
}

/** Paths that stand in another file. */
function* pathItems(
  before: InterfaceFile,
  after: InterfaceFile,
  under: string,
  context: OpenApiContext,
): Generator<Change> {
  for (const { name, before: was, after: now } of paired(
    namedEntriesOf(placeAt(before, under)),
    namedEntriesOf(placeAt(after, under)),
  ).kept) {
    const inner = { ...context, where: say(name, name) }
    yield* outside(was, now, inner) ?? []
  }
}

function nameOf({ method, path }: Operation, turned: boolean) {
  const name = `${method.toUpperCase()} ${path}`
  return turned ? say(`Benachrichtigung ${name}`, `webhook ${name}`) : say(name, name)
}

function shapeOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}')
}
