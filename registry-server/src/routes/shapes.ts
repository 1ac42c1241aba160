import { Type } from '@fastify/type-provider-typebox'
import { problems } from '../problems.ts'

const digest = Type.String({ pattern: '^sha256:[0-9a-f]{64}$', maxLength: 71 })
const version = Type.String({ pattern: '^\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}$', maxLength: 20 })
const listVersion = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$',
  maxLength: 32,
  description: 'As its publisher writes it.',
})
const name = Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$', maxLength: 64 })
const instant = Type.String({ format: 'date-time', maxLength: 40 })
const status = Type.Enum(['draft', 'published', 'deprecated', 'retired'])
const closed = { additionalProperties: false } as const

const TextShape = Type.Object(
  { de: Type.String({ maxLength: 2000 }), en: Type.String({ maxLength: 2000 }) },
  { $id: 'Text', description: 'One text in German and English.', ...closed },
)

const FindingShape = Type.Object(
  {
    code: Type.String({ maxLength: 100 }),
    severity: Type.Enum(['error', 'warning']),
    at: Type.String({ maxLength: 4000, description: 'JSON Pointer into the message, or file and JSON Pointer.' }),
    line: Type.Optional(Type.Integer({ minimum: 1, maximum: 2 ** 31 })),
    column: Type.Optional(Type.Integer({ minimum: 1, maximum: 2 ** 31 })),
    message: Type.String({ maxLength: 4000, description: 'What is wrong and what to do, in the language asked for.' }),
  },
  { $id: 'Finding', description: 'One thing that is not as it should be.', ...closed },
)

const ProblemShape = Type.Object(
  {
    type: Type.String({ format: 'uri', maxLength: 200 }),
    title: Type.String({ maxLength: 200 }),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    code: Type.Enum(Object.keys(problems), { description: 'Permanent; read this, not the title.' }),
    detail: Type.String({ maxLength: 4000 }),
    findings: Type.Optional(Type.Array(Type.Ref('Finding#'), { maxItems: 2000 })),
  },
  { $id: 'Problem', description: 'Why the registry could not do what was asked (RFC 9457).', ...closed },
)

const VersionLine = Type.Object(
  { version, status, digest, changedAt: instant, href: Type.String({ maxLength: 300 }) },
  { $id: 'VersionLine', description: 'One version in a list.', ...closed },
)

const ContractShape = Type.Object(
  {
    id: name,
    title: Type.Ref('Text#'),
    description: Type.Ref('Text#'),
    latest: version,
    versions: Type.Array(Type.Ref('VersionLine#'), { maxItems: 10_000, description: 'Oldest first.' }),
  },
  { $id: 'Contract', description: 'A contract with all its versions.', ...closed },
)

const VersionShape = Type.Object(
  {
    id: name,
    version,
    kind: Type.Enum(['process', 'library']),
    status,
    title: Type.Ref('Text#'),
    description: Type.Ref('Text#'),
    dependsOn: Type.Array(Type.Object({ contract: name, version }, closed), { maxItems: 100 }),
    digest,
    changedAt: instant,
    changedBy: Type.String({ maxLength: 200 }),
    files: Type.Array(
      Type.Object(
        {
          path: Type.String({ maxLength: 500 }),
          bytes: Type.Integer({ minimum: 0, maximum: 2 ** 31 }),
          digest,
          href: Type.String({ maxLength: 700 }),
        },
        closed,
      ),
      { maxItems: 5000 },
    ),
    schemas: Type.Array(
      Type.Object(
        { id: Type.String({ format: 'uri', maxLength: 700 }), bundle: Type.String({ maxLength: 700 }) },
        closed,
      ),
      { maxItems: 5000, description: 'Every schema by its `$id`, and where to get it in one self-contained file.' },
    ),
  },
  { $id: 'Version', description: 'One version of a contract with its files.', ...closed },
)

const CodelistShape = Type.Object(
  {
    id: name,
    urn: Type.String({ maxLength: 300 }),
    title: Type.Ref('Text#'),
    latest: listVersion,
    versions: Type.Array(
      Type.Object(
        {
          ...{ version: listVersion, digest, changedAt: instant, href: Type.String({ maxLength: 300 }) },
          status: Type.Optional(Type.String({ maxLength: 100, description: 'As the list says it itself.' })),
        },
        closed,
      ),
      { maxItems: 10_000, description: 'Oldest first.' },
    ),
  },
  { $id: 'Codelist', description: 'A code list with all its versions.', ...closed },
)

const VerdictShape = Type.Object(
  {
    valid: Type.Boolean({ description: 'False as soon as one finding is an error.' }),
    schema: Type.String({ maxLength: 700, description: '`$id` of the schema the message was held against.' }),
    findings: Type.Array(Type.Ref('Finding#'), { maxItems: 2000 }),
  },
  { $id: 'Verdict', description: 'The answer about one message.', ...closed },
)

const PublicationShape = Type.Object(
  {
    id: name,
    version,
    status,
    digest,
    outcome: Type.Enum(['created', 'replaced', 'unchanged']),
    dryRun: Type.Boolean({ description: 'True when nothing was stored, because only a rehearsal was asked for.' }),
    findings: Type.Array(Type.Ref('Finding#'), { maxItems: 2000, description: 'Advice; nothing that blocks.' }),
  },
  { $id: 'Publication', description: 'What became of a publication.', ...closed },
)

/** Every shape with a name of its own in openapi.json. */
export const shapes = [
  TextShape,
  FindingShape,
  ProblemShape,
  VersionLine,
  ContractShape,
  VersionShape,
  CodelistShape,
  VerdictShape,
  PublicationShape,
]

/** A described text in the address; German stands beside English, for the page /docs. */
export function described(de: string, en: string) {
  return { description: en, 'x-i18n': { de: { description: de } } }
}

/** A path parameter. What cannot exist is simply not found, so nothing is said about its form here. */
export const idParam = Type.String(described('Zum Beispiel `referral`.', 'For example `referral`.'))
export const exactVersionParam = Type.String(described('Zum Beispiel `1.0.0`.', 'For example `1.0.0`.'))
export const versionParam = Type.String(
  described('Zum Beispiel `1.0.0`, oder `latest`.', 'For example `1.0.0`, or `latest`.'),
)
export const langQuery = Type.Optional(
  Type.Enum(['de', 'en'], described('Sprache der Befunde: `de` oder `en`.', 'Language of the findings: `de` or `en`.')),
)
export const noQuery = Type.Object({}, closed)
