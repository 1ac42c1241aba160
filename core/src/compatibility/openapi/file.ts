import { KnownError } from '../../errors.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import type { InterfaceFile } from '../changes/place.ts'
import { readings } from '../changes/schema/dialects.ts'
import { shelfOf } from '../changes/schema/prepare.ts'
import { holdToSize } from '../changes/size.ts'
import { fromSwagger } from './swagger.ts'

/** A file ready to be compared; `origin` leads back to where things really stand. */
export interface OpenApiFile extends InterfaceFile {
  readonly origin: (pointer: string) => string
}

/**
 * An OpenAPI file, version 3, or a Swagger 2.0 file. Throws KnownError `openapi-unreadable` for anything else,
 * `json-too-deep` or `json-too-large` where it is beyond all measure.
 */
export function readOpenApi(value: JsonValue): OpenApiFile {
  holdToSize(value)
  // YAML reads 3.1 as a number.
  const version = isObject(value) ? String(value['openapi'] ?? value['swagger'] ?? '') : ''
  if (isObject(value) && /^3(\.|$)/.test(version)) {
    const reading = version.startsWith('3.0') ? readings['openapi-3.0'] : readings['openapi-3.1']
    return { value, schemas: shelfOf(value, reading), origin: (pointer) => pointer }
  }
  if (isObject(value) && /^2(\.|$)/.test(version)) {
    const turned = fromSwagger(value)
    return { ...turned, schemas: shelfOf(turned.value, readings['openapi-3.0']) }
  }
  throw new KnownError('openapi-unreadable', {
    de: 'Das ist keine OpenAPI-Datei. Ganz oben muss „openapi: 3.0.x“, „openapi: 3.1.x“ oder „swagger: 2.0“ stehen.',
    en: 'This is no OpenAPI file. It must say "openapi: 3.0.x", "openapi: 3.1.x" or "swagger: 2.0" at the top.',
  })
}
