import type { Command } from './command.ts'

/** Every command, in the order of `fallnetz help`. A new one is one file and one line here; each is loaded when asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./commands/validate.ts')).validate,
  list: async () => (await import('./commands/list.ts')).list,
  show: async () => (await import('./commands/show.ts')).show,
  codelist: async () => (await import('./commands/codelist.ts')).codelist,
  deadline: async () => (await import('./commands/deadline.ts')).deadline,
  bundle: async () => (await import('./commands/bundle.ts')).bundle,
  check: async () => (await import('./commands/check.ts')).check,
  compare: async () => (await import('./commands/compare.ts')).compare,
  generate: async () => (await import('./commands/generate.ts')).generate,
  test: async () => (await import('./commands/test.ts')).test,
  publish: async () => (await import('./commands/publish.ts')).publish,
  help: async () => (await import('./commands/help.ts')).help,
}
