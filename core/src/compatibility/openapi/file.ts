import { KnownError } from '../../errors.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import { readings } from '../changes/schema/dialects.ts'
import { holdToSize } from '../changes/size.ts'
import type { InterfaceFile } from './place.ts'

/**
 * An OpenAPI file, version 3. Throws KnownError `openapi-unreadable` for anything else, `json-too-deep` or
 * `json-too-large` where it is beyond all measure.
 */
export function readOpenApi(value: JsonValue): InterfaceFile {
  // YAML reads 3.1 as a number.
  const version = isObject(value) ? String(value['openapi'] ?? '') : ''
  if (!isObject(value) || !/^3(\.|$)/.test(version)) {
    throw new KnownError('openapi-unreadable', {
      de: 'Das ist keine OpenAPI-Datei der Version 3. Die oberste Angabe muss „openapi: 3.0.x“ oder „openapi: 3.1.x“ lauten.',
      en: 'This is no OpenAPI file of version 3. It must say "openapi: 3.0.x" or "openapi: 3.1.x" at the top.',
    })
  }
  holdToSize(value)
  return { value, reading: version.startsWith('3.0') ? readings['openapi-3.0'] : readings['openapi-3.1'] }
}
