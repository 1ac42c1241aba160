export * from './client.js'
export {
  type Answer,
  type CallOptions,
  type ClientOptions,
  NoAnswer,
  ProblemResponse,
  UnexpectedAnswer,
} from './connection.js'
export type { CommandOptions, PageOptions } from './exchange.js'
export type * from './types.js'
export * from './validate.js'
