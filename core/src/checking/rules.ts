import type { Rule } from './rule.ts'
import { bounds } from './rules/bounds.ts'
import { closed } from './rules/closed.ts'
import { codelists } from './rules/codelists.ts'
import { compiles } from './rules/compiles.ts'
import { dependencies } from './rules/dependencies.ts'
import { examples } from './rules/examples.ts'
import { fanOut } from './rules/fan-out.ts'
import { fileSizes } from './rules/file-sizes.ts'
import { keywords } from './rules/keywords.ts'
import { knownFiles } from './rules/known-files.ts'
import { legalBases } from './rules/legal-bases.ts'
import { loops } from './rules/loops.ts'
import { metaSchemaOfSchemas, metaSchemas } from './rules/meta-schemas.ts'
import { patterns } from './rules/patterns.ts'
import { guards } from './rules/process/guards.ts'
import { messages } from './rules/process/messages.ts'
import { roles } from './rules/process/roles.ts'
import { states } from './rules/process/states.ts'
import { transitions } from './rules/process/transitions.ts'
import { propertyNames } from './rules/property-names.ts'
import { readable } from './rules/readable.ts'
import { references } from './rules/references.ts'
import { requirements } from './rules/requirements.ts'
import { schemaLimits } from './rules/schema-limits.ts'
import { schemaNames } from './rules/schema-names.ts'
import { versionNumber } from './rules/version-number.ts'
import { words } from './rules/words.ts'

/** All rules, in stages: each stage may rely on the ones before having found nothing. */
export const stages: readonly (readonly Rule[])[] = [
  // Can it be read at all, without harm to the reader?
  [fileSizes, knownFiles, readable],
  [schemaLimits, propertyNames],
  // Does each file keep to its form, and do the names in it lead somewhere?
  [schemaNames, keywords, patterns, references, dependencies, metaSchemas],
  // May it be followed through its references without getting lost?
  [loops],
  [fanOut],
  // Does it say what it must, and fit together?
  [bounds, closed, words, codelists, legalBases, transitions, roles, states, messages, guards, requirements],
  [metaSchemaOfSchemas, compiles],
  [examples],
  // Does its number keep what it promises?
  [versionNumber],
]
