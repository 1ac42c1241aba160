/** A file with its own references replaced by what they mean; throws where one leads in a circle or nowhere. */
export function inlined(file: unknown): unknown {
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], file)
  const turned = (value: unknown, open: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((one) => turned(one, open))
    if (typeof value !== 'object' || value === null) return value
    const { $ref } = value as { $ref?: unknown }
    if (typeof $ref === 'string' && $ref.startsWith('#/')) {
      if (open.includes($ref) || open.length > 50) throw new Error(`circular: ${$ref}`)
      return turned(at($ref.slice(1)), [...open, $ref])
    }
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one, open)]))
  }
  return turned(file, [])
}
