export { checkContract } from './checking/check-contract.ts'
export { compareListVersions, isListVersion } from './codelists/versions.ts'
export { allCodes, type Code } from './codes.ts'
export { bundle, closureOf } from './contracts/bundle.ts'
export { catalogOf, compareVersions, findContract, latest, versionsOf } from './contracts/catalog.ts'
export { catalogIndex } from './contracts/catalog-index.ts'
export {
  baseUri,
  type Catalog,
  type Codelist,
  type Contract,
  type ContractManifest,
  type ContractStatus,
} from './contracts/contract.ts'
export { foldersIn, textOfFile } from './contracts/on-disk.ts'
export { codelistFromText, contractFromFiles } from './contracts/read-contract.ts'
export { readContractFolder, readFolder } from './contracts/read-folder.ts'
export { absolute, type Reference, referencesOf } from './contracts/references.ts'
export { mayReplace } from './contracts/replace.ts'
export {
  findSchema,
  type SchemaFile,
  type SchemaIndex,
  schemaFilesOf,
  schemaId,
  schemaIndexOf,
} from './contracts/schemas.ts'
export { everySubschema, type Subschema, subschemasOf } from './contracts/subschemas.ts'
export { KnownError } from './errors.ts'
export { type Finding, hasErrors, inLanguage, type PrintedFinding, type Severity } from './finding.ts'
export { canonicalJson } from './json/canonical.ts'
export { digestOfBytes, digestOfFiles, digestOfValue } from './json/digest.ts'
export { type OddName, oddNamesOf } from './json/odd-names.ts'
export { type Outline, outlineOf } from './json/outline.ts'
export { decodeUtf8, type JsonLimits, parseJson } from './json/parse.ts'
export { escapeStep, stepsOf, valueAt } from './json/pointer.ts'
export { JsonSyntaxError } from './json/syntax.ts'
export { isObject, type JsonObject, type JsonValue } from './json/value.ts'
export { commandsOf, pathTo, permitted, startOf, transitionOf } from './processes/chart.ts'
export { type PartyProblem, problemsIn, problemsOf } from './processes/problems.ts'
export { type Guard, type Process, processOf, type Role, type State, type Transition } from './processes/process.ts'
export { isText, type Language, languages, type Text } from './text.ts'
export { chunksOfFile } from './validation/file-chunks.ts'
export { type LineCounts, type LineFindings, validateLines } from './validation/lines.ts'
export { messageSchemaId } from './validation/message-schema.ts'
export { precompile, standaloneCode } from './validation/standalone.ts'
export { createValidator, type Validator, type ValidatorOptions, type Verdict } from './validation/validator.ts'
