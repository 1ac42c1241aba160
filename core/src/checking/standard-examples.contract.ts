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
  /** What the schemas alone say of it: they do not know which codes a list has. */
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
      const { schema, message = null, findings = [] } = content
      const valid = path.startsWith('examples/valid/') || (Array.isArray(findings) && findings.every(isAboutCodes))
      const id = typeof schema === 'string' ? schemaId(contract, schema) : schemaOfMessage(catalog, message)
      return [{ name: `${name} ${path}`, contract, schema: id, valid, message }]
    }),
  )
}

function isAboutCodes(finding: JsonValue): boolean {
  const codes = ['code-unknown', 'codelist-unknown', 'codelist-version-unknown']
  return isObject(finding) && codes.includes(String(finding['code']))
}

function schemaOfMessage(catalog: Catalog, message: JsonValue): string {
  const envelope = isObject(message) && isObject(message['envelope']) ? message['envelope'] : {}
  return messageSchemaId(catalog, String(envelope['messageType']), String(envelope['schemaVersion']))
}
