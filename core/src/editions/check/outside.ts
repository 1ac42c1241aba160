import type { Contract } from '../../contracts/contract.ts'
import { baseUri } from '../../contracts/contract.ts'
import { referencesOf } from '../../contracts/references.ts'
import { schemaFilesOf } from '../../contracts/schemas.ts'
import { everySubschema } from '../../contracts/subschemas.ts'
import { isObject } from '../../json/value.ts'
import { matrixFromText } from '../../lawfulness/matrix.ts'
import { carriersOf } from '../../rules/carriers.ts'
import type { EditionProblem, EditionSubject } from '../check-edition.ts'

/** Something that is needed, and where that is written. */
interface Need {
  readonly what: string
  readonly by: string
}

/** Nothing in an edition depends on something outside of it: contracts, code lists and rules. */
export function* outside({ edition, parts }: EditionSubject): Generator<EditionProblem> {
  const names = new Set(edition.contracts.map(({ id, version }) => `${id}@${version}`))
  const lists = new Set(edition.codelists.map(({ urn }) => urn))
  const rules = new Set(edition.rules.map(({ id }) => id))
  for (const [index, { id, version }] of edition.contracts.entries()) {
    const contract = parts.catalog.contracts.get(`${id}@${version}`)
    if (contract === undefined) continue
    const lacking = [
      ...contractsNeededBy(contract).filter(({ what }) => !names.has(what)),
      ...listsNeededBy(contract).filter(({ what }) => !lists.has(what)),
      ...rulesNeededBy(contract).filter(({ what }) => !rules.has(what)),
    ]
    for (const need of once(lacking)) yield dependsOnOutside(`/contracts/${index}`, need)
  }
  for (const need of once(matrixNeeds(parts.matrix, edition.codelists, rules))) yield dependsOnOutside('/matrix', need)
}

function contractsNeededBy(contract: Contract): Need[] {
  const declared = contract.manifest.dependsOn.map((one) => {
    return { what: `${one.contract}@${one.version}`, by: 'contract.json' }
  })
  const own = `${contract.id}@${contract.version}`
  const referred = schemaFilesOf(contract).flatMap(({ path, schema, id }) =>
    referencesOf(schema, id).map(({ schemaId }) => {
      const [name, version] = schemaId.slice(baseUri.length).split('/')
      return { what: schemaId.startsWith(baseUri) ? `${name}@${version}` : schemaId, by: path }
    }),
  )
  return [...declared, ...referred].filter(({ what }) => what !== own)
}

function listsNeededBy(contract: Contract): Need[] {
  return schemaFilesOf(contract).flatMap(({ path, schema }) =>
    [...everySubschema(schema)].flatMap(({ schema: inner }) => {
      const urn = isObject(inner) ? inner['x-codelist'] : undefined
      return typeof urn === 'string' ? [{ what: urn, by: path }] : []
    }),
  )
}

function rulesNeededBy(contract: Contract): Need[] {
  const alone = { contracts: new Map([['', contract]]), codelists: new Map() }
  const carriers = carriersOf(alone, { rules: new Map() })
  return [...carriers].map(([what, [first]]) => ({ what, by: first?.at ?? 'contract.json' }))
}

function matrixNeeds(
  text: string,
  lists: readonly { readonly urn?: string; readonly version: string }[],
  rules: ReadonlySet<string>,
): Need[] {
  const { basisList, powers, restrictions } = matrixFromText(text)
  const hasList = lists.some(({ urn, version }) => urn === basisList.urn && version === basisList.version)
  const named = [...powers, ...restrictions].flatMap((row) => row.rules).filter((id) => !rules.has(id))
  const lacking = [...(hasList ? [] : [`${basisList.urn} ${basisList.version}`]), ...named]
  return lacking.map((what) => ({ what, by: 'transmission-matrix.json' }))
}

/** One thing that is lacking is told once, by the first place that needs it. */
function once(needs: readonly Need[]): Need[] {
  const found = new Map<string, Need>()
  for (const need of needs) if (!found.has(need.what)) found.set(need.what, need)
  return [...found.values()]
}

function dependsOnOutside(at: string, { what, by }: Need): EditionProblem {
  return {
    code: 'edition-dependency-outside',
    at,
    message: {
      de: `${by} braucht ${what}, und das steht nicht in dieser Edition. Nehmen Sie es auf: Wer die Edition hat, soll alles haben.`,
      en: `${by} needs ${what}, which is not in this edition. Add it: whoever has the edition is to have everything.`,
    },
  }
}
