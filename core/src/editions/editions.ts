export { checkEdition } from './check-edition.ts'
export { type Edition, type EditionEntry, editionDigest, editionFromText } from './edition.ts'
export { type EditionParts, freshEdition } from './make-edition.ts'
export { type EditionFile, editionNames, readEdition, readEditionFile, readEditionFiles } from './read-editions.ts'
