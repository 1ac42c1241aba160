import { childrenOf, type Node } from './element.ts'
import type { Identification } from './head.ts'
import { agencyOf, canonicalsIn, nameOf, namesIn, oneOf, plain } from './read-names.ts'

/** What an Identification says: the URN, the version and all other names. */
export interface Identified {
  readonly urn: string
  readonly version: string
  readonly names: Identification
  /** Index in the text, where the file says its CanonicalVersionUri. */
  readonly versionUriAt?: number
}

const parts = [
  ...['ShortName', 'LongName*', 'Version', 'CanonicalUri', 'CanonicalVersionUri'],
  ...['LocationUri*', 'AlternateFormatLocationUri*', 'Agency'],
]

/** Throws XmlError `genericode-invalid`. */
export function identificationOf(text: string, node: Node): Identified {
  const children = childrenOf(text, node, parts)
  const must = (name: string) => oneOf(text, node, children, name)
  const urn = plain(text, must('CanonicalUri'))
  const version = plain(text, must('Version'))
  const locations = children('LocationUri').map((one) => plain(text, one))
  const alternateFormats = children('AlternateFormatLocationUri').map((one) => nameOf(text, one))
  const [agency] = children('Agency')
  const [versionUri] = children('CanonicalVersionUri')
  const names = {
    ...namesIn(text, children),
    shortName: nameOf(text, must('ShortName')),
    // As all official lists write it; genericode asks for it, some files leave it out.
    canonicalVersionUri: canonicalsIn(text, children).canonicalVersionUri ?? `${urn}_${version}`,
    ...(locations.length > 0 && { locations }),
    ...(alternateFormats.length > 0 && { alternateFormats }),
    ...(agency && { agency: agencyOf(text, agency) }),
  }
  return { urn, version, names, ...(versionUri && { versionUriAt: versionUri.at }) }
}
