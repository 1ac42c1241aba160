import type { VersionChange } from '../../compatibility/versions/change.ts'
import type { Promised } from '../../compatibility/versions/promises.ts'
import type { Contract } from '../../contracts/contract.ts'
import type { Finding } from '../../finding.ts'
import type { JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import { advice, problem, type Rule } from '../rule.ts'

/**
 * A number promises what follows: whoever wrote for 1.0.0 gets along with every 1.x. A version that breaks this is
 * refused with a message that proves it; in a draft it is advice, for the number may still change.
 */
export const versionNumber: Rule = async ({ catalog, contract }) => {
  const others = [...catalog.contracts.values()].filter(
    ({ id, version }) => id === contract.id && version !== contract.version,
  )
  if (others.every(({ manifest }) => manifest.status === 'draft')) return []
  // Comparing brings the whole engine with it, which first versions do not need.
  const { brokenPromises, sentenceOf } = await import('../../compatibility/compatibility.ts')
  const findings: Finding[] = []
  for (const promise of brokenPromises(catalog, contract)) findings.push(...findingsOf(promise, contract, sentenceOf))
  return findings
}

/** As many as a person reads at once. */
const mostFindings = 5

function findingsOf(promise: Promised, contract: Contract, sentenceOf: (change: VersionChange) => Text): Finding[] {
  const { comparison, outcome } = promise
  const asked = outcome === 'undecided' ? 'open' : comparison.bump
  const changes = comparison.changes.filter(({ asks }) => asks === asked)
  return changes.slice(0, mostFindings).map((change) => {
    const [path, pointer] = placeOf(change, promise, contract)
    const sentence = sentenceOf(change)
    if (outcome === 'undecided') return advice('version-undecided', path, pointer, undecided(promise, sentence))
    const message = lies(promise, contract, { sentence, witness: change.witness })
    if (contract.manifest.status === 'draft') return advice('version-lies', path, pointer, message)
    return problem('version-lies', path, pointer, message)
  })
}

/** Where it stands in the files of this contract, or else the number itself. */
function placeOf({ file, at }: VersionChange, { old }: Promised, contract: Contract): [path: string, pointer: string] {
  const pointer = contract === old ? at.old : at.new
  return pointer !== undefined && contract.files.has(file) ? [file, pointer] : ['contract.json', '/version']
}

function lies(promise: Promised, contract: Contract, { sentence, witness }: Proof): Text {
  const { old, new: young, comparison } = promise
  const proof = witness === undefined ? undefined : shortened(JSON.stringify(witness))
  const found = {
    de: `${sentence.de}${proof === undefined ? '' : ` Gegenbeispiel: ${proof}.`}`,
    en: `${sentence.en}${proof === undefined ? '' : ` Counterexample: ${proof}.`}`,
  }
  const next = comparison.next ?? ''
  if (contract === old) {
    return {
      de: `${old.version} käme vor ${young.version}, das veröffentlicht ist und nach seiner Nummer folgen kann; das könnte es dann nicht mehr. ${found.de} Nehmen Sie die Änderung zurück, oder veröffentlichen Sie sie nach ${young.version}.`,
      en: `${old.version} would come before ${young.version}, which is published and can follow by its number; then it no longer could. ${found.en} Take the change back or publish it after ${young.version}.`,
    }
  }
  return {
    de: `Die Nummer ${young.version} verspricht, dass sie auf ${old.version} folgen kann; die Änderungen verlangen mehr (${comparison.bump}). ${found.de} Nennen Sie die Version ${next}, oder nehmen Sie die Änderung zurück.`,
    en: `The number ${young.version} promises that it can follow ${old.version}; the changes ask for more (${comparison.bump}). ${found.en} Call the version ${next} or take the change back.`,
  }
}

interface Proof {
  readonly sentence: Text
  readonly witness: JsonValue | undefined
}

function undecided({ old, new: young }: Promised, sentence: Text): Text {
  return {
    de: `Ob ${young.version} auf ${old.version} folgen kann, ist nicht entschieden. ${sentence.de} Sehen Sie die Stelle an.`,
    en: `Whether ${young.version} can follow ${old.version} is not decided. ${sentence.en} Look at the place.`,
  }
}

function shortened(text: string): string {
  return text.length <= 2_000 ? text : `${text.slice(0, 2_000)}…`
}
