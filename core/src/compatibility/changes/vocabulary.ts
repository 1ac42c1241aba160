/**
 * The public names of changes to the schemas of an OpenAPI file, as oasdiff gives them (https://www.oasdiff.com; the names
 * only): which places each kind of change is known for. `min-set` at `request-body` is called `request-body-min-set`.
 */
const known: readonly (readonly [places: string, changes: string])[] = [
  [
    'request-body request-property response-body response-property',
    `all-of-added all-of-added-annotation-only all-of-removed all-of-removed-annotation-only any-of-added
     any-of-removed const-added const-changed const-removed contains-added contains-removed
     content-encoding-changed content-media-type-changed content-schema-added content-schema-removed
     dependent-required-added dependent-required-changed dependent-required-removed dependent-schema-added
     dependent-schema-removed discriminator-added discriminator-mapping-added discriminator-mapping-changed
     discriminator-mapping-deleted discriminator-property-name-changed discriminator-removed else-added
     else-removed if-added if-removed max-contains-decreased max-contains-increased min-contains-decreased
     min-contains-increased one-of-added one-of-removed pattern-property-added pattern-property-removed
     prefix-items-added prefix-items-removed property-names-added property-names-removed then-added then-removed
     unevaluated-items-added unevaluated-items-removed unevaluated-properties-added unevaluated-properties-removed`,
  ],
  [
    'request-body request-parameter request-property',
    `exclusive-max-set exclusive-min-set max-length-set max-set min-items-increased min-items-set
     min-length-increased min-set removed`,
  ],
  [
    'request-body request-parameter request-property response-body response-property',
    `default-value-added default-value-changed default-value-removed exclusive-max-increased
     exclusive-min-decreased max-increased max-length-increased min-decreased min-length-decreased`,
  ],
  [
    'request-parameter request-property response-property',
    `deprecated deprecated-sunset-missing pattern-added pattern-changed pattern-removed reactivated
     sunset-date-too-small`,
  ],
  [
    'request-parameter',
    `max-items-decreased max-items-increased removed-before-sunset removed-with-deprecation
     sunset-date-changed-too-small sunset-deleted sunset-parse`,
  ],
  [
    'request-body request-parameter request-property request-read-only-property',
    'exclusive-max-decreased exclusive-min-increased max-decreased max-length-decreased min-increased',
  ],
  [
    'request-property response-property',
    'deprecated-sunset-invalid deprecated-with-sunset stability-decreased stability-increased',
  ],
  ['request-body', 'added-optional added-required media-type-added media-type-removed'],
  [
    'request-body request-parameter request-parameter-property request-property response-body response-header response-property',
    'became-not-nullable became-nullable type-changed type-generalized',
  ],
  ['request-body response-body', 'media-type-schema-added media-type-schema-removed wrapped-in-one-of'],
  ['request-parameter request-property', 'pattern-generalized x-extensible-enum-value-removed'],
  ['response-body response-property', 'max-length-unset min-items-unset'],
  [
    'request-body request-parameter request-parameter-property request-property response-body response-property',
    'list-of-types-narrowed list-of-types-widened',
  ],
  ['request-body request-header-property request-parameter request-property', 'became-enum'],
  [
    'request-body request-parameter request-property response-header response-property response-write-only-property',
    'became-optional',
  ],
  [
    'request-body request-header-property request-parameter request-property response-property response-write-only-property',
    'became-required',
  ],
  [
    'request-parameter request-parameter-property request-property response-property response-write-only-property',
    'enum-value-added',
  ],
  [
    'request-body request-parameter request-parameter-property request-property request-read-only-property response-mediatype response-property',
    'enum-value-removed',
  ],
  ['request-parameter response-body response-property', 'min-items-decreased'],
  ['request-parameter-property response-body response-header response-property', 'type-specialized'],
  ['request-property', 'became-required-with-default'],
  ['request-body request-property response-body response-header response-property', 'type-compatible'],
  ['response-header', 'added'],
]

const special = `
  new-optional-request-property new-required-request-header-property new-required-request-property
  new-required-request-property-with-default request-optional-property-became-not-read-only
  request-optional-property-became-not-write-only request-optional-property-became-read-only
  request-optional-property-became-write-only request-required-property-became-not-read-only
  request-required-property-became-not-write-only request-required-property-became-read-only
  request-required-property-became-write-only response-optional-property-added
  response-optional-property-became-not-read-only response-optional-property-became-not-write-only
  response-optional-property-became-read-only response-optional-property-became-write-only
  response-optional-property-removed response-optional-write-only-property-added
  response-optional-write-only-property-removed response-required-property-added
  response-required-property-became-not-read-only response-required-property-became-not-write-only
  response-required-property-became-read-only response-required-property-became-write-only
  response-required-property-removed response-required-write-only-property-added
  response-required-write-only-property-removed
`

const names: ReadonlySet<string> = new Set([
  ...known.flatMap(([places, changes]) =>
    words(places).flatMap((place) => words(changes).map((change) => `${place}-${change}`)),
  ),
  ...words(special),
])

/** Those of the wanted names that the vocabulary has. */
export function ruleIdsAmong(wanted: readonly string[]): string[] {
  return wanted.filter((name) => names.has(name))
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
