/**
 * Writes every committed file that is made from others: `npm run generate`.
 * With `--check` it writes nothing, lists what is stale and ends with 1: `npm run check:generated`.
 */
import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  allCodes,
  type Catalog,
  type Contract,
  catalogIndex,
  catalogOf,
  contractFromFiles,
  languages,
  precompile,
  readFolder,
} from '@fallnetz/core'
import { type Edition, editionFromText, freshEdition, readEditionFiles } from '@fallnetz/core/editions'
import { matrixText, readMatrix } from '@fallnetz/core/lawfulness'
import { carriersOf, readRuleFiles, readRules, versionsOfRule } from '@fallnetz/core/rules'
import {
  chainPicture,
  type GeneratedFile,
  generate,
  generators,
  pagesOf,
  staleFiles,
  writeFiles,
} from '@fallnetz/generators'
import { errorsPage } from './errors-page.ts'

/** Files that belong to one folder; `whole` says that nothing else may be in it. */
interface Output {
  readonly folder: string
  readonly files: readonly GeneratedFile[]
  readonly whole: boolean
}

const root = fileURLToPath(new URL('..', import.meta.url))
const schemas = join(root, 'schemas')
const outputs = await outputsOf(readFolder(schemas))
const stale = outputs.flatMap(({ folder, files, whole }) =>
  staleFiles(folder, files, { whole }).map((file) => ({ ...file, path: relative(root, join(folder, file.path)) })),
)

for (const { path, reason } of stale) console.log(`${reason.padEnd(8)} ${path}`)
if (!process.argv.includes('--check')) {
  for (const { folder, files } of outputs) writeFiles(folder, files)
  console.log(`${stale.length} files written or to be removed (extra), the others were as they should be.`)
} else if (stale.length > 0) {
  console.log(`${stale.length} generated files are stale. Run "npm run generate" and remove what is extra.`)
  process.exitCode = 1
}

async function outputsOf(catalog: Catalog): Promise<Output[]> {
  const contracts = await Promise.all(
    [...catalog.contracts.values()].map((contract) => withInterfaces(catalog, contract)),
  )
  // The digests in catalog.json cover the generated files, so these come first.
  const fresh = catalogOf(
    contracts.map(({ contract }) => contract),
    catalog.codelists.values(),
  )
  const index = { path: 'catalog.json', text: `${JSON.stringify(catalogIndex(fresh), null, 2)}\n` }
  return [
    ...contracts.map(({ contract, files }) => ({ folder: folderOf(contract), files, whole: false })),
    { folder: schemas, files: [index], whole: false },
    { folder: join(schemas, 'editions'), files: editionFiles(fresh), whole: false },
    { folder: join(root, 'core/precompiled'), files: await precompile(fresh), whole: true },
    {
      folder: join(root, 'docs/reference'),
      files: [{ path: 'errors.md', text: errorsPage(fresh, allCodes()) }],
      whole: false,
    },
    ...pageOutputs(fresh),
    { folder: join(root, 'docs/explanation'), files: pictures(), whole: false },
    ...(await goldenOutputs()),
  ]
}

/** Editions that are drafts, as they should be now; the bytes of what is published stay. */
function editionFiles(catalog: Catalog): GeneratedFile[] {
  const editions = new Map(editionsIn(schemas, catalog).map((edition) => [edition.id, edition]))
  return readEditionFiles(schemas).map(({ name, text }) => {
    const fresh = editions.get(name)
    return { path: `${name}.json`, text: fresh?.status === 'draft' ? `${JSON.stringify(fresh, null, 2)}\n` : text }
  })
}

/** The editions of a folder of the standard, drafts with the versions and digests as they are now. */
function editionsIn(folder: string, catalog: Catalog): Edition[] {
  const parts = { catalog, rules: readRuleFiles(join(folder, 'rules')), matrix: matrixText(folder) }
  return readEditionFiles(folder).map(({ name, text }) => freshEdition(editionFromText(text, name), parts))
}

/** The pages about rules, code lists, matrix and editions. Nothing else may be in the folders that are theirs alone. */
function pageOutputs(catalog: Catalog): Output[] {
  const reference = join(root, 'docs/reference')
  const pages = pagesFrom(schemas, catalog, '../../schemas')
  const own = ['rules', 'codelists', 'editions'].map((name) => ({
    folder: join(reference, name),
    files: pages
      .filter(({ path }) => path.startsWith(`${name}/`))
      .map((page) => ({ ...page, path: basename(page.path) })),
    whole: true,
  }))
  return [...own, { folder: reference, files: pages.filter(({ path }) => !path.includes('/')), whole: false }]
}

/** The way of an unaccompanied minor through the offices, for docs/explanation/deadlines.md. */
function pictures(): GeneratedFile[] {
  const rule = versionsOfRule(readRules(join(schemas, 'rules'), ['D-19']), 'D-19').at(-1)
  if (rule === undefined) return []
  return languages.map((language) => ({
    path: `deadlines-chain.${language}.svg`,
    text: chainPicture(rule, language),
  }))
}

function pagesFrom(folder: string, catalog: Catalog, seen: string): GeneratedFile[] {
  const rules = readRules(join(folder, 'rules'))
  const matrix = readMatrix(folder)
  const carriers = carriersOf(catalog, rules, matrix)
  const editions = editionsIn(folder, catalog)
  const codelists = [...catalog.codelists.values()]
  return pagesOf({ rules, carriers, matrix, editions, codelists, schemas: seen })
}

/** A draft with its OpenAPI and AsyncAPI as they should be now. What is published never changes again. */
async function withInterfaces(catalog: Catalog, contract: Contract) {
  if (contract.manifest.kind !== 'process' || contract.manifest.status !== 'draft') return { contract, files: [] }
  const request = { catalog, contract: `${contract.id}@${contract.version}` }
  const files = [...(await generate('openapi', request)), ...(await generate('asyncapi', request))]
  const all = new Map([...contract.files, ...files.map(({ path, text }) => [path, text] as const)])
  return { contract: contractFromFiles(all, request.contract), files }
}

/** What every target makes of the toy contract, for people to read and for tests to compare. */
async function goldenOutputs(): Promise<Output[]> {
  const toy = join(root, 'generators/toy')
  const catalog = readFolder(toy)
  const names = [...generators.keys()]
  const golden = await Promise.all(
    names.map(async (name) => ({
      folder: join(root, 'generators/src/targets', name, 'golden'),
      files: await generate(name, { catalog, contract: 'visit@1.0.0' }),
      whole: true,
    })),
  )
  const pages = {
    folder: join(root, 'generators/src/targets/pages/golden'),
    files: pagesFrom(toy, catalog, '../../../../toy'),
  }
  return [...golden, { ...pages, whole: true }]
}

function folderOf({ id, version }: Contract): string {
  const released = join(schemas, id, version)
  return existsSync(released) ? released : join(schemas, id, 'draft')
}
