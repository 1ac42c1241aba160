import { matrixFromText } from '../../lawfulness/matrix.ts'
import type { EditionProblem, EditionSubject } from '../check-edition.ts'
import { editionDigest } from '../edition.ts'

/** A published edition keeps to its own digest and holds nothing that may still change. */
export function* published({ edition, parts }: EditionSubject): Generator<EditionProblem> {
  if (edition.status !== 'published') return
  const digest = editionDigest(edition)
  if (edition.digest !== digest) yield changed(digest)
  for (const [index, { id, version }] of edition.contracts.entries()) {
    const contract = parts.catalog.contracts.get(`${id}@${version}`)
    if (contract?.manifest.status === 'draft') yield draft(`/contracts/${index}`, `${id}@${version}`)
  }
  const matrix = matrixFromText(parts.matrix)
  if (matrix.status === 'draft') yield draft('/matrix', `transmission-matrix@${matrix.version}`)
}

function changed(digest: string): EditionProblem {
  return {
    code: 'edition-changed',
    at: '/digest',
    message: {
      de: `Die Edition ist veröffentlicht, aber ihre Prüfsumme passt nicht zum Inhalt (${digest}). Stellen Sie die Datei wieder her; für eine Änderung legen Sie eine neue Edition an.`,
      en: `The edition is published, but its digest does not fit its content (${digest}). Restore the file; for a change make a new edition.`,
    },
  }
}

function draft(at: string, name: string): EditionProblem {
  return {
    code: 'edition-draft-inside',
    at,
    message: {
      de: `${name} ist noch ein Entwurf und kann sich ändern. Veröffentlichen Sie ihn vor der Edition.`,
      en: `${name} is still a draft and may change. Publish it before the edition.`,
    },
  }
}
