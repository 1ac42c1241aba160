import { expect } from 'vitest'
import { type RunningRegistry, startRegistry } from './registry.ts'

/** A registry with `fixed` in it, published once with a draft of its next version, and `loose`, a draft. */
export async function startStocked(): Promise<RunningRegistry> {
  const registry = await startRegistry()
  const published = [
    await registry.publish({ id: 'fixed', status: 'published', title: 'Fest' }),
    await registry.publish({ id: 'fixed', version: '1.1.0', status: 'draft' }),
    await registry.publish({ id: 'loose', status: 'draft' }),
  ]
  for (const response of published) expect(await response.json()).toMatchObject({ outcome: 'created' })
  return registry
}
