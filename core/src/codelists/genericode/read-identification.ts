import { childrenOf, type Node } from './element.ts'
import type { Agency, Name } from './head.ts'
import { agencyOf, canonicalsIn, nameOf, namesIn, oneOf, plain } from './read-names.ts'

/** What an Identification says. */
export interface Identification {
  readonly shortName: Name
  readonly longNames?: readonly Name[]
  readonly version: string
  readonly canonicalUri: string
  readonly canonicalVersionUri: string
  readonly locations?: readonly string[]
  readonly alternateFormats?: readonly Name[]
  readonly agency?: Agency
}

const parts = [
  ...['ShortName', 'LongName*', 'Version', 'CanonicalUri', 'CanonicalVersionUri'],
  ...['LocationUri*', 'AlternateFormatLocationUri*', 'Agency'],
]

/** Throws XmlError `genericode-invalid`. */
export function identificationOf(text: string, node: Node): Identification {
  const children = childrenOf(text, node, parts)
  const must = (name: string) => oneOf(text, node, children, name)
  const canonicalUri = plain(text, must('CanonicalUri'))
  const version = plain(text, must('Version'))
  const locations = children('LocationUri').map((one) => plain(text, one))
  const alternateFormats = children('AlternateFormatLocationUri').map((one) => nameOf(text, one))
  const [agency] = children('Agency')
  return {
    ...namesIn(text, children),
    shortName: nameOf(text, must('ShortName')),
    version,
    canonicalUri,
    // As all official lists write it; genericode asks for it, some files leave it out.
    canonicalVersionUri: canonicalsIn(text, children).canonicalVersionUri ?? `${canonicalUri}_${version}`,
    ...(locations.length > 0 && { locations }),
    ...(alternateFormats.length > 0 && { alternateFormats }),
    ...(agency && { agency: agencyOf(text, agency) }),
  }
}
