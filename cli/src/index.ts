export type { ExitCode } from './command.ts'
export type { Io, Output } from './io.ts'
export { run } from './run.ts'
