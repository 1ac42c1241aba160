import { authentication } from './authentication.ts'
import { concurrency } from './concurrency.ts'
import { events } from './events.ts'
import { guards } from './guards.ts'
import { idempotency } from './idempotency.ts'
import { isolation } from './isolation.ts'
import { lists } from './lists.ts'
import { mailboxes } from './mailboxes.ts'
import { messages } from './messages.ts'
import { problems } from './problems.ts'
import { receipts } from './receipts.ts'
import { sending } from './sending.ts'
import { states } from './states.ts'
import { texts } from './texts.ts'
import type { Twin } from './twin.ts'

/** Every broken twin, in the order of the requirements they break. */
export const twins: readonly Twin[] = [
  ...authentication,
  ...isolation,
  ...messages,
  ...texts,
  ...idempotency,
  ...states,
  ...concurrency,
  ...receipts,
  ...lists,
  ...events,
  ...mailboxes,
  ...sending,
  ...guards,
  ...problems,
]
