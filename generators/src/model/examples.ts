import { type Contract, isObject, type JsonValue, KnownError, parseJson, schemaId, type Text } from '@fallnetz/core'

/** One file of `examples/valid`: a message or a part of one, and why it is there. */
export interface Example {
  /** File name without folder and ending. */
  readonly name: string
  readonly why: Text
  /** Name of the schema, where the file states one; a message says itself what it is. */
  readonly schemaId?: string
  readonly messageType?: string
  readonly value: JsonValue
}

const folder = 'examples/valid/'

/** The valid examples of a contract, sorted by file name. Throws KnownError `example-unreadable`. */
export function examplesOf(contract: Contract): Example[] {
  const paths = [...contract.files.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.json'))
  return paths.sort().map((path) => exampleOf(contract, path))
}

/** The first example of a schema or of a message type. */
export function exampleFor(
  examples: readonly Example[],
  wanted: { readonly schemaId: string; readonly messageType?: string },
): Example | undefined {
  return examples.find(
    (example) =>
      example.schemaId === wanted.schemaId ||
      (example.messageType !== undefined && example.messageType === wanted.messageType),
  )
}

function exampleOf(contract: Contract, path: string): Example {
  const file = parseJson(contract.files.get(path) ?? '')
  const why = isObject(file) ? file['why'] : undefined
  if (!isObject(file) || !isObject(why) || file['message'] === undefined) throw unreadable(contract, path)
  const { de, en } = why
  if (typeof de !== 'string' || typeof en !== 'string') throw unreadable(contract, path)
  const value = file['message']
  const envelope = isObject(value) ? value['envelope'] : undefined
  const type = isObject(envelope) ? envelope['messageType'] : undefined
  const schema = file['schema']
  return {
    name: path.slice(folder.length, -'.json'.length),
    why: { de, en },
    ...(typeof schema === 'string' ? { schemaId: schemaId(contract, schema) } : {}),
    ...(typeof schema !== 'string' && typeof type === 'string' ? { messageType: type } : {}),
    value,
  }
}

function unreadable(contract: Contract, path: string): KnownError {
  return new KnownError('example-unreadable', {
    de: `${contract.id}@${contract.version}/${path}: why (de, en) oder message fehlt. Ergänzen Sie beides.`,
    en: `${contract.id}@${contract.version}/${path}: why (de, en) or message is missing. Add both.`,
  })
}
