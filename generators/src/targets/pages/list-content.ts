import { type Codelist, isObject, type JsonObject, type JsonValue, type Text } from '@fallnetz/core'

/** What a page says of one version of a code list; what the file leaves out is empty. */
export interface ListContent {
  readonly id: string
  readonly version: string
  readonly urn: string
  readonly title: Text
  readonly description: Text
  readonly status: string
  readonly publisher: string
  readonly source: Text
  readonly licenceNote: Text
  readonly validFrom: string
  readonly legalBasis: readonly {
    readonly law: string
    readonly norm: string
    readonly asOf: string
    readonly review: string
  }[]
  /** Over the file, as in catalog.json. */
  readonly digest: string
  /** Over the content, as the file itself says; empty where it does not. */
  readonly contentDigest: string
  readonly keyColumn: string
  readonly columns: readonly { readonly id: string; readonly title: Text }[]
  readonly rows: readonly JsonObject[]
}

/** Reads a list for a page; also a list that `fallnetz check` would find fault with. */
export function readList({ id, version, urn, title, content, digest }: Codelist): ListContent {
  const { description, source, licenceNote } = content
  return {
    ...{ id, version, urn, title, digest },
    description: textsIn(description),
    source: textsIn(source),
    licenceNote: textsIn(licenceNote),
    status: textIn(content['status']),
    publisher: textIn(content['publisher']),
    validFrom: textIn(content['validFrom']),
    legalBasis: objectsIn(content['legalBasis']).map(({ law, norm, asOf, review }) => {
      return { law: textIn(law), norm: textIn(norm), asOf: textIn(asOf), review: textIn(review) }
    }),
    contentDigest: textIn(content['digest']),
    keyColumn: textIn(content['keyColumn']),
    columns: objectsIn(content['columns']).map((column) => ({
      id: textIn(column['id']),
      title: textsIn(column['title']),
    })),
    rows: objectsIn(content['rows']),
  }
}

/** A cell as text. */
export function textIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function textsIn(value: JsonValue | undefined): Text {
  return isObject(value)
    ? { de: textIn(value['de']), en: textIn(value['en']) }
    : { de: textIn(value), en: textIn(value) }
}

function objectsIn(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
