/** How much is told, from nothing to everything. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

export type LogLevel = (typeof logLevels)[number]

/** Facts for the operator. Never a message, a token or an address of a reader. */
export type Log = (level: Exclude<LogLevel, 'silent'>, event: string, facts?: Readonly<Record<string, unknown>>) => void

/** One JSON line for each event, on standard error unless told otherwise. */
export function createLog(most: LogLevel, write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  return (level, event, facts = {}) => {
    if (logLevels.indexOf(level) > logLevels.indexOf(most)) return
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...facts })}\n`)
  }
}

/** An error with its stack and its causes, for the log only. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) }
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  return { error: error.stack ?? error.message, ...cause }
}
