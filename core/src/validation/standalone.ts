import type { Catalog } from '../contracts/contract.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'

/**
 * Source of a CommonJS module that exports one validator per `$id`, under the name `exportName` gives it. It requires
 * `@fallnetz/core/formats` and nothing else, and uses no `eval`.
 */
export async function standaloneCode(
  _index: SchemaIndex,
  _ids: readonly string[],
  _exportName: (id: string) => string,
): Promise<string> {
  throw new Error('not written yet')
}

/** The validators of every contract as committed files, see core/precompiled. */
export async function precompile(_catalog: Catalog): Promise<{ readonly path: string; readonly text: string }[]> {
  throw new Error('not written yet')
}
