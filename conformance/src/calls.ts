/** The calls of the party interface; `other` is everything that is not part of it. */
export type CallKind = 'start' | 'command' | 'read' | 'list' | 'events' | 'mailbox' | 'letter' | 'acknowledge' | 'other'

/** What the contract says about one call. */
export interface Promised {
  readonly success?: number
  readonly refusals: readonly number[]
  /** Building block of `common` that the body of a success is. */
  readonly schema?: string
  readonly etag?: true
  /** The requirement a wrong success breaks. */
  readonly requirement: string
}

/** Refusals that any call may meet. */
export const anywhere: readonly number[] = [401, 405, 406, 429, 500, 503]
/** The calls of the party interface as openapi.yaml declares them, for every process alike; a test compares the two. */
export const promised: Readonly<Record<CallKind, Promised>> = {
  start: {
    success: 202,
    refusals: [400, 403, 409, 413, 415, 422],
    schema: 'receipt',
    etag: true,
    requirement: 'RCP-01',
  },
  command: {
    success: 202,
    refusals: [400, 403, 404, 409, 412, 413, 415, 422, 428],
    schema: 'receipt',
    etag: true,
    requirement: 'RCP-01',
  },
  read: { success: 200, refusals: [400, 404], schema: 'process-metadata', etag: true, requirement: 'STA-06' },
  list: { success: 200, refusals: [400], schema: 'process-list', requirement: 'LST-01' },
  events: { success: 200, refusals: [400], schema: 'event-page', requirement: 'EVT-01' },
  mailbox: { success: 200, refusals: [400], schema: 'mailbox-page', requirement: 'MBX-01' },
  letter: { success: 200, refusals: [400, 404], requirement: 'MBX-01' },
  acknowledge: { success: 204, refusals: [404], requirement: 'MBX-02' },
  other: { refusals: [400, 404], requirement: 'PRO-03' },
}
