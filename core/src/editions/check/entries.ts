import type { EditionProblem, EditionSubject } from '../check-edition.ts'
import type { EditionEntry } from '../edition.ts'
import { entryOf, listEntry, matrixEntry, ruleEntry } from '../make-edition.ts'

/** Everything an edition names exists, once, with that version and digest, and the file is called like the edition. */
export function* entries({ edition, name, parts }: EditionSubject): Generator<EditionProblem> {
  if (edition.id !== name) yield otherName(edition.id, name)
  const { catalog, rules, matrix } = parts
  const isDraft = edition.status === 'draft'
  const there = {
    contracts: [...catalog.contracts.values()].map(entryOf),
    rules: rules.map(ruleEntry),
    codelists: [...catalog.codelists.values()].map(listEntry),
  }
  for (const kind of ['contracts', 'rules', 'codelists'] as const) {
    const seen = new Set<string>()
    for (const [index, entry] of edition[kind].entries()) {
      const at = `/${kind}/${index}`
      if (seen.has(keyOf(entry))) yield twice(at, entry)
      seen.add(keyOf(entry))
      yield* compared(
        at,
        entry,
        there[kind].find((one) => keyOf(one) === keyOf(entry)),
        isDraft,
      )
    }
  }
  const own = matrixEntry(matrix)
  yield* compared('/matrix', edition.matrix, keyOf(own) === keyOf(edition.matrix) ? own : undefined, isDraft)
}

function* compared(
  at: string,
  entry: EditionEntry,
  there: EditionEntry | undefined,
  isDraft: boolean,
): Generator<EditionProblem> {
  if (there === undefined) yield missing(at, entry)
  else if (there.digest !== entry.digest) yield differs(`${at}/digest`, entry, isDraft)
  else if (there.urn !== entry.urn) yield missing(`${at}/urn`, entry)
}

function keyOf({ id, version }: EditionEntry): string {
  return `${id}@${version}`
}

function otherName(id: string, name: string): EditionProblem {
  return {
    code: 'edition-name-differs',
    at: '/id',
    message: {
      de: `Die Edition heißt ${id}, die Datei ${name}.json. Benennen Sie die Datei nach der Edition.`,
      en: `The edition is called ${id}, the file ${name}.json. Name the file after the edition.`,
    },
  }
}

function twice(at: string, entry: EditionEntry): EditionProblem {
  return {
    code: 'edition-entry-twice',
    at,
    message: {
      de: `${keyOf(entry)} steht zweimal da. Streichen Sie einen Eintrag.`,
      en: `${keyOf(entry)} stands there twice. Remove one entry.`,
    },
  }
}

function missing(at: string, entry: EditionEntry): EditionProblem {
  return {
    code: 'edition-entry-missing',
    at,
    message: {
      de: `${keyOf(entry)} gibt es hier nicht. Legen Sie es dazu oder berichtigen Sie Name und Version.`,
      en: `${keyOf(entry)} is not here. Add it, or correct name and version.`,
    },
  }
}

function differs(at: string, entry: EditionEntry, isDraft: boolean): EditionProblem {
  const then = isDraft
    ? {
        de: 'Bringen Sie die Edition mit „npm run generate“ auf den Stand.',
        en: 'Bring the edition up to date with "npm run generate".',
      }
    : {
        de: 'Die Edition ist veröffentlicht: Stellen Sie die alten Bytes wieder her und legen Sie für die Änderung eine neue Version an.',
        en: 'The edition is published: restore the old bytes and make a new version for the change.',
      }
  return {
    code: 'edition-digest-differs',
    at,
    message: {
      de: `${keyOf(entry)} hat einen anderen Inhalt, als die Edition nennt. ${then.de}`,
      en: `${keyOf(entry)} has another content than the edition names. ${then.en}`,
    },
  }
}
