import type { XmlElement } from './element.ts'

/** A name or identifier with what its element says about it. */
export interface Name {
  readonly text: string
  /** `xml:lang` */
  readonly language?: string
  readonly identifier?: string
  readonly mediaType?: string
}

export interface Agency {
  readonly shortName?: Name
  readonly longNames?: readonly Name[]
  readonly identifiers?: readonly Name[]
}

/** What genericode says of a column beyond our own Column. */
export interface GenericodeColumn {
  readonly shortName: Name
  readonly longNames?: readonly Name[]
  readonly canonicalUri?: string
  readonly canonicalVersionUri?: string
  readonly annotation?: readonly XmlElement[]
  readonly datatypeLibrary?: string
  /** Inside `Data`: annotation and parameters. */
  readonly data?: readonly XmlElement[]
}

/** Columns that together tell rows apart. */
export interface Key {
  readonly id: string
  readonly shortName: Name
  readonly longNames?: readonly Name[]
  readonly canonicalUri?: string
  readonly canonicalVersionUri?: string
  readonly columns: readonly string[]
  /** XÖV marks here which column messages use: `recommendedKeyColumn`. */
  readonly annotation?: readonly XmlElement[]
}

/** The names of a list beyond its URN and version. */
export interface Identification {
  readonly shortName: Name
  readonly longNames?: readonly Name[]
  readonly canonicalVersionUri: string
  readonly locations?: readonly string[]
  /** Where the list is to be had in other forms. */
  readonly alternateFormats?: readonly Name[]
  readonly agency?: Agency
}

/** What genericode says of the columns beyond codelist.json itself. */
export interface ColumnSet {
  readonly datatypeLibrary?: string
  readonly annotation?: readonly XmlElement[]
  /** By the column's id. */
  readonly columns: Readonly<Record<string, GenericodeColumn>>
  readonly keys: readonly Key[]
}

/** Everything of a genericode 1.0 file that codelist.json does not say in its own words. */
export interface Genericode {
  /** Prefix → namespace, as the root declares them; `gc` for genericode itself is left out. */
  readonly namespaces: Readonly<Record<string, string>>
  /** Other attributes of the root. */
  readonly attributes?: Readonly<Record<string, string>>
  /** What the publisher says about the list, for XÖV its name, description, validity and changes. */
  readonly annotation?: readonly XmlElement[]
  readonly identification: Identification
  readonly columnSet: ColumnSet
  readonly rowsAnnotation?: readonly XmlElement[]
  /** `written`: a cell without a value has an empty element, which means the same as none. */
  readonly emptyCells?: 'written'
}
