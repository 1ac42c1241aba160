import type { Process, Transition } from '../../processes/process.ts'

/** One entry of a list in process.json and where it stands. */
export interface Listed<Value> {
  readonly value: Value
  readonly at: string
}

/** A transition may name the rules of law that it carries. */
export type LawfulTransition = Transition & { readonly rules?: readonly string[] }

export function transitionsOf(process: Process): Map<string, Listed<LawfulTransition>> {
  return new Map(process.transitions.map((value, index) => [value.command, { value, at: `/transitions/${index}` }]))
}

/** The entries of a list by their `id`. */
export function listed<Value extends { readonly id: string }>(
  list: readonly Value[],
  at: string,
): Map<string, Listed<Value>> {
  return new Map(list.map((value, index) => [value.id, { value, at: `${at}/${index}` }]))
}
