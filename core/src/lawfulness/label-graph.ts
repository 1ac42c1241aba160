import { branchesOf, inside, type Place, placeOf, targetOf } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { isObject, type JsonValue } from '../json/value.ts'

/** What one place of a schema says about protection labels, and the ways on from there. */
export interface LabelNode {
  readonly place: Place
  /** Labels of whatever is described here (`x-sensitivity`). */
  readonly labels: readonly string[]
  /** True where the value itself lists labels. */
  readonly lists: boolean
  /** Places that describe the same value in any event: what it refers to and its `allOf`. */
  readonly same: LabelNode[]
  /** Places that describe the same value if it fits `when`; `otherwise` if it does not. */
  readonly choices: { readonly when: Place; readonly fitting?: LabelNode; readonly otherwise?: LabelNode }[]
  readonly properties: Map<string, LabelNode>
  /** Describes the properties nobody names. */
  rest?: LabelNode
  items?: LabelNode
  /** Describes the items that fit it. */
  contains?: LabelNode
  /** Whether there are labels here or anywhere further in: elsewhere nobody need look. */
  carries: boolean
}

/** Where labels may stand in messages of each schema; worked out once per schema, when it is first needed. */
export function labelGraph(index: SchemaIndex): (schemaId: string) => LabelNode {
  const nodes = new Map<string, LabelNode>()
  const roots = new Map<string, LabelNode>()

  function nodeFor(place: Place): LabelNode {
    const known = nodes.get(place.key)
    if (known !== undefined) return known
    const node: LabelNode = {
      place,
      labels: namesIn(place.schema['x-sensitivity']),
      lists: place.at === '' && /\/common\/[^/]+\/sensitivity-labels?\.schema\.json$/.test(place.file),
      same: [],
      choices: [],
      properties: new Map(),
      carries: false,
    }
    // Noted before it is filled: a schema may lead back to itself.
    nodes.set(place.key, node)
    fill(node)
    return node
  }

  function fill(node: LabelNode): void {
    const { place } = node
    const { schema } = place
    const at = (keyword: string) => nodeFor(inside(index, place, keyword))
    if (typeof schema['$ref'] === 'string') node.same.push(nodeFor(targetOf(index, place.file, schema['$ref'])))
    node.same.push(...branchesOf(index, place, 'allOf').map(nodeFor))
    for (const branch of ['anyOf', 'oneOf'].flatMap((keyword) => branchesOf(index, place, keyword))) {
      node.choices.push({ when: branch, fitting: nodeFor(branch) })
    }
    if ('if' in schema) {
      const sides = {
        ...('then' in schema && { fitting: at('then') }),
        ...('else' in schema && { otherwise: at('else') }),
      }
      node.choices.push({ when: inside(index, place, 'if'), ...sides })
    }
    for (const name of isObject(schema['properties']) ? Object.keys(schema['properties']) : []) {
      node.properties.set(name, nodeFor(inside(index, place, 'properties', name)))
    }
    if ('additionalProperties' in schema) node.rest = at('additionalProperties')
    if ('items' in schema) node.items = at('items')
    if ('contains' in schema) node.contains = at('contains')
  }

  return (schemaId) => {
    const known = roots.get(schemaId)
    if (known !== undefined) return known
    const root = nodeFor(placeOf(index, schemaId))
    markCarriers(nodes.values())
    roots.set(schemaId, root)
    return root
  }
}

/** Goes over the places until no new one turns out to lead to a label; schemas that lead in circles end too. */
function markCarriers(nodes: Iterable<LabelNode>): void {
  const all = [...nodes].filter((node) => !node.carries)
  for (let changed = true; changed; ) {
    changed = false
    for (const node of all) {
      if (node.carries || !(node.labels.length > 0 || node.lists || waysOn(node).some((one) => one.carries))) continue
      node.carries = true
      changed = true
    }
  }
}

function waysOn({ same, choices, properties, rest, items, contains }: LabelNode): LabelNode[] {
  const conditional = choices.flatMap(({ fitting, otherwise }) => [fitting, otherwise])
  return [...same, ...conditional, ...properties.values(), rest, items, contains].filter((one) => one !== undefined)
}

/** The names in a list of labels, or the one name. */
export function namesIn(value: JsonValue | undefined): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.filter((one) => typeof one === 'string')
}
