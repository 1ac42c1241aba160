import { codeCheckWith, type MeantCode } from '../codelists/code-check.ts'
import type { Catalog } from '../contracts/contract.ts'
import { type Finding, hasErrors } from '../finding.ts'
import { mayHaveHalfCharacters } from '../json/half-characters.ts'
import { type ReadJson, readJson } from '../json/parse.ts'
import { lineAndColumn, placesOf } from '../json/positions.ts'
import type { JsonValue } from '../json/value.ts'
import type { Lawfulness } from '../lawfulness/judge.ts'
import type { Matrix } from '../lawfulness/matrix.ts'
import type { Explain } from './explain.ts'
import { type Judge, judgeOf } from './judge.ts'
import { oddities, oddName } from './oddities.ts'

/** The answer about one message. No finding of severity `error` means: valid. */
export interface Verdict {
  /** `$id` of the schema it was held against. */
  readonly schema: string
  readonly findings: readonly Finding[]
  /** Whether the law allows the transmission; only where the validator has a matrix and the message is otherwise valid. */
  readonly lawfulness?: Lawfulness
  /** Every code with what it means; only where the validator was asked to say so. */
  readonly codes?: readonly MeantCode[]
}

export interface ValidatorOptions {
  /** Longest message in bytes; 10 MiB unless told. */
  readonly maxBytes?: number
  /** Deepest nesting of objects and arrays; 64 unless told. */
  readonly maxDepth?: number
  /** So many findings of one message are told; 100 unless told otherwise. */
  readonly maxFindings?: number
  /** Whether findings quote the values they speak of; true unless told. False where texts travel on without the message. */
  readonly quoteValues?: boolean
  /** Whether verdicts say what the codes of a message mean; false unless told. */
  readonly tellsCodes?: boolean
  /** With it, valid messages are also judged by the law on transmission. */
  readonly matrix?: Matrix
}

export interface ValidateOptions {
  /** `$id`; without it the schema is picked from `envelope.messageType` and `envelope.schemaVersion`. */
  readonly schema?: string
}

export interface Validator {
  /**
   * Judges JSON text. Throws KnownError `json-syntax`, `json-too-large`, `json-too-deep`, `schema-not-found`,
   * `message-type-unknown`, `schema-version-unknown`, `schema-unusable`, `pattern-unsafe` or `transmission-missing`.
   */
  validateText(text: string, options?: ValidateOptions): Verdict
  /** Judges an already parsed value; findings have no line and column. */
  validateValue(value: JsonValue, options?: ValidateOptions): Verdict
  /** Only yes or no, in a fraction of the time an explanation takes. */
  isValid(value: JsonValue, options?: ValidateOptions): boolean
}

/** A validator for every schema of the catalogue; each is compiled when it is first needed. */
export async function createValidator(catalog: Catalog, options: ValidatorOptions = {}): Promise<Validator> {
  return validatorWith(await judgeOf(catalog), options)
}

/** A validator that finds words for what this judge decides. */
export async function validatorWith(judge: Judge, options: ValidatorOptions): Promise<Validator> {
  const { maxDepth = 64, maxFindings = 100, quoteValues = true, tellsCodes = false } = options
  const { checks, codes: known, index, schemaFor, objection } = judge
  const { ready, matcher } = checks
  // Loaded here, so that importing core stays light for those who judge nothing.
  const [{ explainWith }, { fieldName, resolver }] = await Promise.all([import('./explain.ts'), import('./fields.ts')])
  const fits = (id: string, value: JsonValue) => ready(id)?.(value)
  let made: Explain | undefined
  const explain: Explain = (...question) => {
    made ??= explainWith({ resolve: resolver(index()), matcher, fits, showsValues: quoteValues, maxFindings })
    return made(...question)
  }

  const codes = codeCheckWith({
    known,
    places: checks.codePlaces,
    nameOf: (schema, at) => fieldName(resolver(index()), schema, at),
    showsValues: quoteValues,
  })

  const lawfully = options.matrix === undefined ? undefined : await lawWith(options.matrix)

  async function lawWith(matrix: Matrix) {
    const [{ lawfulnessWith }, { fitter }] = await Promise.all([
      import('../lawfulness/judge.ts'),
      import('./fitter.ts'),
    ])
    return lawfulnessWith(matrix, index(), fitter({ resolve: resolver(index()), matcher, fits }))
  }

  function withMore(value: JsonValue, schema: string, findings: Finding[]): Omit<Verdict, 'schema'> {
    const meant = tellsCodes ? { codes: codes.meanings(schema, value) } : {}
    if (lawfully === undefined || hasErrors(findings)) return { findings, ...meant }
    const { lawfulness, findings: found } = lawfully(value, schema)
    return { findings: together(findings, [...found]), lawfulness, ...meant }
  }

  function findingsOf(value: JsonValue, schema: string): Finding[] {
    const reason = objection(value, schema)
    if (reason === undefined) return codes.findings(schema, value, none)
    const found = explain(schema, value, reason)
    return [...found, ...codes.findings(schema, value, found)]
  }

  return {
    validateText(text, { schema: named } = {}) {
      const read = readJson(text, options)
      const schema = named ?? schemaFor(read.value)
      const odd = odditiesIn(text, read, maxDepth)
      const { findings, ...more } = withMore(read.value, schema, together(odd, findingsOf(read.value, schema)))
      return { schema, findings: findings.length === 0 ? none : inOrder(text, findings, maxFindings), ...more }
    },
    validateValue(value, { schema: named } = {}) {
      const schema = named ?? schemaFor(value)
      const odd = oddities(value, maxDepth)
      const { findings, ...more } = withMore(value, schema, together(odd, findingsOf(value, schema)))
      return { schema, findings: findings.slice(0, maxFindings), ...more }
    },
    isValid(value, { schema: named } = {}) {
      const schema = named ?? schemaFor(value)
      // First the depth: a schema that refers to itself goes as deep as the value.
      if (oddities(value, maxDepth).length > 0 || objection(value, schema) !== undefined) return false
      return codes.passes(schema, value)
    },
  }
}

const none: Finding[] = []

function odditiesIn(text: string, { value, oddNames }: ReadJson, maxDepth: number): Finding[] {
  const names = oddNames.map(oddName)
  if (!mayHaveHalfCharacters(text)) return names
  return [...names, ...oddities(value, maxDepth).filter((one) => one.code === 'half-character')]
}

/** Where a name must not be at all, nothing more is said about what it holds. */
function together(odd: readonly Finding[], findings: Finding[]): Finding[] {
  if (odd.length === 0) return findings
  const banned = odd.filter((one) => one.code === 'prototype-name').map((one) => one.at)
  const others = findings.filter(({ at }) => !banned.some((name) => at === name || at.startsWith(`${name}/`)))
  return [...odd, ...others]
}

/** Codes that speak of a name rather than of its value. */
const aboutNames = new Set([
  'additional-properties',
  'property-names',
  'prototype-name',
  'duplicate-name',
  'false-schema',
])

/** Adds line and column, and puts the findings in the order of the text. */
function inOrder(text: string, findings: readonly Finding[], most: number): Finding[] {
  const told = findings.slice(0, most)
  const places = placesOf(text, new Set(told.map((one) => one.at)))
  const placed = told.map((finding) => {
    const place = places.get(finding.at) ?? { value: 0 }
    return { finding, offset: aboutNames.has(finding.code) ? (place.name ?? place.value) : place.value }
  })
  placed.sort((a, b) => a.offset - b.offset)
  return placed.map(({ finding, offset }) => {
    const { code, severity, at, message } = finding
    return { code, severity, at, ...lineAndColumn(text, offset), message }
  })
}
