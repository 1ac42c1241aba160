export * from './client.ts'
export {
  type Answer,
  type CallOptions,
  type ClientOptions,
  NoAnswer,
  ProblemResponse,
  UnexpectedAnswer,
} from './connection.ts'
export type { CommandOptions, PageOptions } from './exchange.ts'
export type * from './types.ts'
export * from './validate.js'
