import type { JsonValue } from '../../json/value.ts'
import type { ObjectProperties, SchemaId } from '../algebra.ts'
import { objectOf } from '../content.ts'
import type { Goal } from '../goals/literal.ts'
import { empty, firstOf, type Outcome, unknown, witness } from '../goals/outcome.ts'
import type { Solver } from '../goals/solver.ts'
import { differentValues } from './distinct.ts'
import type { ObjectShape } from './object.ts'
import { ObjectKeys, type Region } from './object-keys.ts'

/** A member the object is to have: by its name, or by what its name must meet. */
interface Member {
  readonly name?: string
  readonly names: Goal
  readonly region?: Region
  readonly value: Goal
}

/** Something that some member must do. */
type Demand = { readonly fail: ObjectProperties } | { readonly badName: SchemaId }

/** More ways than this to meet a demand are not counted. */
const mostCounted = 4

export class ObjectSearch {
  readonly #solver: Solver
  readonly #shape: ObjectShape
  readonly #keys: ObjectKeys

  constructor(solver: Solver, shape: ObjectShape) {
    this.#solver = solver
    this.#shape = shape
    this.#keys = new ObjectKeys(solver, shape)
  }

  find(): Outcome {
    const required = [...this.#shape.required].map((name) => this.#named(name))
    if (required.includes('impossible')) return empty
    const members = required.filter((member) => typeof member !== 'string')
    if (members.length < required.length) return unknown(...this.#solver.judge.doubts.values())
    const demands: Demand[] = [
      ...this.#shape.failing.map((fail) => ({ fail })),
      ...this.#shape.badNames.map((badName) => ({ badName })),
    ]
    // The demand that is hardest to meet first: if nothing meets it, the branch is closed at once.
    const ways = demands.map((demand) => ({ demand, count: atMost(mostCounted, this.#ways(demand, members)) }))
    if (ways.some(({ count }) => count === 0)) return empty
    ways.sort((a, b) => a.count - b.count)
    return this.#meet(
      members,
      ways.map(({ demand }) => demand),
    )
  }

  #meet(members: readonly Member[], demands: readonly Demand[]): Outcome {
    const [demand, ...others] = demands
    if (demand === undefined) return this.#enough(members)
    return firstOf(this.#ways(demand, members), (way) =>
      way === 'open' ? unknown(...this.#solver.judge.doubts.values()) : this.#meet(way, others),
    )
  }

  /** Every way to let one member, present or added, meet a demand. */
  *#ways(demand: Demand, members: readonly Member[]): Generator<readonly Member[] | 'open'> {
    const room = members.length < this.#shape.max
    const present = new Map(members.flatMap((member) => (member.name === undefined ? [] : [[member.name, member]])))
    for (const name of this.#keys.mentioned) {
      const before = present.get(name) ?? (room ? this.#named(name) : 'impossible')
      if (before === 'open') yield 'open'
      if (typeof before === 'string') continue
      const after = this.#demanded(demand, before)
      if (after === 'open') yield 'open'
      else if (after !== 'impossible') yield [...members.filter((one) => one !== before), after]
    }
    for (const before of members) {
      if (before.region === undefined) continue
      const after = this.#demanded(demand, before)
      if (typeof after !== 'string') yield [...members.filter((one) => one !== before), after]
    }
    if (!room) return
    for (const region of this.#regionsFor(demand)) {
      const after = this.#demanded(demand, this.#anonymous(region))
      if (typeof after !== 'string') yield [...members, after]
    }
  }

  /** The regions in which a member could meet a demand. */
  *#regionsFor(demand: Demand): Generator<Region> {
    if ('badName' in demand) yield* this.#keys.regions({ names: [-demand.badName] })
    else {
      const patterns = demand.fail.matching.map(([pattern]) => pattern)
      yield* this.#keys.regions({ names: patterns.map((pattern) => -pattern) })
      for (const pattern of patterns) yield* this.#keys.regions({ patterns: [pattern] })
    }
  }

  #demanded(demand: Demand, member: Member): Member | 'open' | 'impossible' {
    const { table } = this.#solver.judge
    if ('fail' in demand) {
      const asked = member.region
        ? this.#keys.asksIn(demand.fail, member.region)
        : this.#keys.asks(demand.fail, member.name ?? '')
      if (asked === undefined) return 'open'
      const value = [...member.value, -table.all(asked)]
      return this.#solver.solve(value).kind === 'empty' ? 'impossible' : { ...member, value }
    }
    if (member.name !== undefined) {
      const fails = this.#keys.fails(demand.badName, member.name)
      return fails === undefined ? 'open' : fails ? member : 'impossible'
    }
    const names = [...member.names, -demand.badName]
    return this.#solver.solve(names).kind === 'empty' ? 'impossible' : { ...member, names }
  }

  #named(name: string): Member | 'open' | 'impossible' {
    const allowed = this.#keys.allows(name)
    if (allowed === false) return 'impossible'
    const asked = this.#shape.meeting.map((one) => this.#keys.asks(one, name))
    if (allowed === undefined || asked.includes(undefined)) return 'open'
    const value = asked.flatMap((one) => one ?? [])
    return this.#solver.solve(value).kind === 'empty' ? 'impossible' : { name, names: [], value }
  }

  #anonymous(region: Region): Member {
    const value = this.#shape.meeting.flatMap((one) => this.#keys.asksIn(one, region))
    return { names: region.names, region, value }
  }

  /** Adds members until there are enough. */
  #enough(members: readonly Member[]): Outcome {
    if (members.length > this.#shape.max) return empty
    const all = [...members]
    const present = new Set(members.map(({ name }) => name))
    let open = false
    for (const name of this.#keys.mentioned) {
      if (all.length >= this.#shape.min) break
      if (present.has(name)) continue
      const member = this.#named(name)
      if (member === 'open') open = true
      else if (member !== 'impossible') all.push(member)
    }
    if (all.length >= this.#shape.min) return this.#fill(all)
    for (const region of this.#keys.regions()) {
      const member = this.#anonymous(region)
      if (this.#solver.solve(member.value).kind === 'empty') continue
      const missing = this.#shape.min - all.length
      if (missing <= 0) break
      const taken = all.filter((one) => one.region?.key === region.key).length
      const several = this.#solver.several(region.names, missing + taken)
      if (several.open !== undefined) open = true
      for (let count = taken; count < several.values.length; count += 1) all.push({ ...member })
    }
    if (all.length >= this.#shape.min) return this.#fill(all)
    return open ? unknown(...this.#solver.judge.doubts.values()) : empty
  }

  #fill(members: readonly Member[]): Outcome {
    const anonymous = members.filter(({ name }) => name === undefined)
    const names = differentValues(
      this.#solver,
      anonymous.map((member) => member.names),
    )
    if (names.kind !== 'witness') return names
    const found = names.value as readonly string[]
    const entries: [string, JsonValue][] = []
    let open: Outcome | undefined
    for (const member of members) {
      const value = this.#solver.solve(member.value)
      if (value.kind === 'empty') return empty
      if (value.kind === 'unknown') open ??= value
      else entries.push([member.name ?? found[anonymous.indexOf(member)] ?? '', value.value])
    }
    return open ?? witness(objectOf(entries))
  }
}

function atMost(most: number, items: Iterable<unknown>): number {
  let count = 0
  for (const _ of items) {
    count += 1
    if (count >= most) break
  }
  return count
}
