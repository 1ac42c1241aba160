import { note } from '../../changes/note.ts'
import { listOf } from '../../changes/place.ts'
import { say, shown } from '../../changes/words.ts'
import type { OpenApiRule } from '../context.ts'

/** Names that never travel; generated programs may carry them. */
export const operationId: OpenApiRule = function* (before, after, { where }) {
  const was = before.value['operationId']
  const now = after.value['operationId']
  if (was === now) return
  const ids = [
    ...(was === undefined ? [] : ['api-operation-id-removed']),
    ...(now === undefined ? [] : ['api-operation-id-added']),
  ]
  const text = say(
    `heißt in Programmen jetzt ${shown(now)} statt ${shown(was)}`,
    `is called ${shown(now)} instead of ${shown(was)} in programs`,
  )
  yield note({ code: 'operation-renamed', severity: 'harmless', old: before.at, new: after.at, where, text, ids })
}

/** Under which headings people find the call. */
export const operationTags: OpenApiRule = function* (before, after, { where }) {
  const was = new Set(listOf(before, 'tags').map(String))
  const now = new Set(listOf(after, 'tags').map(String))
  for (const tag of was) {
    if (now.has(tag)) continue
    const text = say(`steht nicht mehr unter „${tag}“`, `no longer stands under "${tag}"`)
    yield note({
      code: 'tag-removed',
      severity: 'harmless',
      old: before.at,
      new: after.at,
      where,
      text,
      ids: ['api-tag-removed'],
    })
  }
  for (const tag of now) {
    if (was.has(tag)) continue
    const text = say(`steht jetzt auch unter „${tag}“`, `now also stands under "${tag}"`)
    yield note({
      code: 'tag-added',
      severity: 'harmless',
      old: before.at,
      new: after.at,
      where,
      text,
      ids: ['api-tag-added'],
    })
  }
}
