/** What two maps have in common and what only one of them has, in the order of the first. */
export interface Paired<Before, After> {
  readonly kept: readonly { readonly name: string; readonly before: Before; readonly after: After }[]
  readonly removed: readonly { readonly name: string; readonly before: Before }[]
  readonly added: readonly { readonly name: string; readonly after: After }[]
}

/** Pairs entries of the same name; what is not a map counts as an empty one. */
export function paired<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Paired<Value, Value> {
  const kept: { name: string; before: Value; after: Value }[] = []
  const removed: { name: string; before: Value }[] = []
  const added: { name: string; after: Value }[] = []
  for (const [name, value] of before) {
    const other = after.get(name)
    if (other === undefined) removed.push({ name, before: value })
    else kept.push({ name, before: value, after: other })
  }
  for (const [name, value] of after) if (!before.has(name)) added.push({ name, after: value })
  return { kept, removed, added }
}
