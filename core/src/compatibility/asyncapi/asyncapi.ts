import { KnownError } from '../../errors.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import type { Change } from '../changes/change.ts'
import { onceEach } from '../changes/once-each.ts'
import { type CompareOptions, questionUnder } from '../changes/options.ts'
import type { InterfaceFile } from '../changes/place.ts'
import { readings } from '../changes/schema/dialects.ts'
import { shelfOf } from '../changes/schema/prepare.ts'
import { holdToSize } from '../changes/size.ts'
import { say } from '../changes/words.ts'
import type { AsyncApiContext } from './context.ts'
import type { AsyncApiModel } from './model.ts'
import { components } from './rules/components.ts'
import { operations } from './rules/operations.ts'
import { servers } from './rules/servers.ts'
import { fromVersion2 } from './version-2.ts'
import { fromVersion3 } from './version-3.ts'

/**
 * What changed between two AsyncAPI files (2, 3, or one of each), and whom it breaks: those who send to the owner, or
 * those who read. Throws KnownError `asyncapi-unreadable`, `json-too-deep` or `json-too-large`.
 */
export function compareAsyncApi(old: JsonValue, young: JsonValue, options: CompareOptions = {}): Change[] {
  const [was, now] = [readAsyncApi(old), readAsyncApi(young)]
  const where = say('Schnittstelle', 'interface')
  const context: AsyncApiContext = {
    question: questionUnder(options),
    lifecycle: options,
    briefly: options.briefly === true,
    where,
    sender: 'unknown',
  }
  return onceEach([
    ...servers(was.model, now.model, context),
    ...operations(was.model, now.model, context),
    ...components(was.file, now.file, context),
  ])
}

function readAsyncApi(value: JsonValue): { file: InterfaceFile; model: AsyncApiModel } {
  holdToSize(value)
  const version = isObject(value) ? String(value['asyncapi'] ?? '') : ''
  if (!isObject(value) || !/^[23](\.|$)/.test(version)) {
    throw new KnownError('asyncapi-unreadable', {
      de: 'Das ist keine AsyncAPI-Datei. Ganz oben muss „asyncapi: 2.x.x“ oder „asyncapi: 3.x.x“ stehen.',
      en: 'This is no AsyncAPI file. It must say "asyncapi: 2.x.x" or "asyncapi: 3.x.x" at the top.',
    })
  }
  const file = { value, schemas: shelfOf(value, readings['draft-07']) }
  return { file, model: version.startsWith('2') ? fromVersion2(file) : fromVersion3(file) }
}
