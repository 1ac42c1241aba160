import { posix } from 'node:path'
import { baseUri, type Catalog, isObject, type JsonValue } from '@fallnetz/core'
import { type Dialect, kindOf, type Neighbour, type Side } from '@fallnetz/core/compatibility'
import { reading } from '../inputs/about.ts'
import { valueIn } from '../inputs/read-value.ts'
import { nothingToCompare } from './refusals.ts'
import type { Tree } from './tree.ts'

/** What sides are made with, whatever they are made from. */
export interface Around {
  readonly dialect?: Dialect
  /** The contracts that schemas may refer to, read when they are needed. */
  readonly catalog: () => Promise<Catalog>
}

/** One value as one side of a comparison; `path` is what it is called in findings. */
export async function sideOfValue(name: string, path: string, value: JsonValue, around: Around): Promise<Side> {
  const kind = kindOf(value) ?? (isPlainSchema(value) ? 'schema' : undefined)
  if (kind === undefined) throw nothingToCompare(name)
  const neighbours = kind === 'schema' ? await fromCatalog([value], around) : []
  return { name, files: [{ path, kind, value }], neighbours, ...dialectOf(around) }
}

/** A file with the files it refers to. Throws KnownErrors of the file. */
export async function sideOfFile(tree: Tree, path: string, name: string, around: Around): Promise<Side> {
  const read = async (file: string): Promise<JsonValue> => {
    const folder = posix.dirname(file) === '.' ? '' : posix.dirname(file)
    const [text = ''] = tree.texts(folder, [posix.basename(file)])
    return valueIn(file, text)
  }
  const value = await reading(name, () => read(path))
  const found = new Map([[path, value]])
  for (const [file, content] of found) {
    for (const target of relativeTargets(content)) {
      const other = posix.join(posix.dirname(file), target)
      if (found.has(other) || !/\.(json|ya?ml)$/i.test(other) || found.size > mostNeighbours) continue
      if (tree.kind(other) !== 'file') continue
      found.set(other, await reading(other, () => read(other)))
    }
  }
  const shared = commonFolder([...found.keys()])
  const within = (file: string) => file.slice(shared.length)
  const side = await sideOfValue(name, within(path), value, around)
  const others = [...found].filter(([file]) => file !== path)
  const beside = others.map(([file, content]): Neighbour => ({ path: within(file), value: content }))
  const more = await fromCatalog(
    others.map(([, content]) => content),
    around,
  )
  return { ...side, neighbours: [...side.neighbours, ...more, ...beside] }
}

/** More files than any schema refers to. */
const mostNeighbours = 1_000

export function dialectOf({ dialect }: Around): Pick<Side, 'dialect'> {
  return dialect === undefined ? {} : { dialect }
}

/** The schemas of the standard, where somebody refers to one of them. */
export async function fromCatalog(values: readonly JsonValue[], { catalog }: Around): Promise<Neighbour[]> {
  if (!values.some((value) => [...references(value)].some((one) => one.startsWith(baseUri)))) return []
  const { contracts } = await catalog()
  const { parseJson } = await import('@fallnetz/core')
  return [...contracts].flatMap(([contract, { files }]) =>
    [...files].flatMap(([path, text]) =>
      path.endsWith('.schema.json') ? [{ path: `${contract}/${path}`, value: parseJson(text) }] : [],
    ),
  )
}

/** References that lead to other files by their path; only what is called a JSON or YAML file is ever opened. */
function relativeTargets(value: JsonValue): string[] {
  return [...references(value)].flatMap((reference) => {
    const [file = ''] = reference.split('#', 1)
    if (file === '' || /^([a-z][a-z0-9+.-]*:|\/)/i.test(file)) return []
    try {
      return [decodeURIComponent(file)]
    } catch {
      return [file]
    }
  })
}

function* references(value: JsonValue): Generator<string> {
  const waiting: JsonValue[] = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isObject(next) && typeof next['$ref'] === 'string') yield next['$ref']
    if (typeof next === 'object' && next !== null) waiting.push(...(Object.values(next) as JsonValue[]))
  }
}

/** What all paths begin with, up to a `/`. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let end = first.lastIndexOf('/') + 1
  while (end > 0 && !others.every((path) => path.startsWith(first.slice(0, end)))) {
    end = first.lastIndexOf('/', end - 2) + 1
  }
  return first.slice(0, end)
}

/** A schema that asks for so little that nothing gives it away. */
function isPlainSchema(value: JsonValue): boolean {
  if (typeof value === 'boolean') return true
  return isObject(value) && Object.keys(value).every((keyword) => plain.has(keyword) || keyword.startsWith('x-'))
}

const plain: ReadonlySet<string> = new Set(
  `title description $id id $comment default examples deprecated readOnly writeOnly format pattern minimum maximum
   exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems minProperties
   maxProperties items prefixItems contains if then else $anchor unevaluatedProperties unevaluatedItems
   dependentRequired dependentSchemas`.split(/\s+/),
)
