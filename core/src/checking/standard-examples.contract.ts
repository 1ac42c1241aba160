import type { Catalog, Contract } from '../contracts/contract.ts'
import { schemaId } from '../contracts/schemas.ts'
import { parseJson } from '../json/parse.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { messageSchemaId } from '../validation/message-schema.ts'

/** One example of the standard, with the schema it is an example of. */
export interface Example {
  /** `referral@1.0.0 examples/valid/x.json` */
  readonly name: string
  readonly contract: Contract
  readonly schema: string
  readonly valid: boolean
  readonly message: JsonValue
}

/** Every example of every contract. */
export function examplesOf(catalog: Catalog): Example[] {
  return [...catalog.contracts].flatMap(([name, contract]) =>
    [...contract.files].flatMap(([path, text]) => {
      if (!path.startsWith('examples/')) return []
      const content = parseJson(text)
      if (!isObject(content)) return []
      const { schema, message = null } = content
      const id = typeof schema === 'string' ? schemaId(contract, schema) : schemaOfMessage(catalog, message)
      return [{ name: `${name} ${path}`, contract, schema: id, valid: path.startsWith('examples/valid/'), message }]
    }),
  )
}

function schemaOfMessage(catalog: Catalog, message: JsonValue): string {
  const envelope = isObject(message) && isObject(message['envelope']) ? message['envelope'] : {}
  return messageSchemaId(catalog, String(envelope['messageType']), String(envelope['schemaVersion']))
}
