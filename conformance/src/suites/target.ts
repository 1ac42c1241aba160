import type { Check } from '../check.ts'
import { clockTrue } from '../checks/clock-true.ts'
import { credentialsMissing } from '../checks/credentials-missing.ts'
import { credentialsWrong } from '../checks/credentials-wrong.ts'
import { crossingCommands } from '../checks/crossing-commands.ts'
import { etagChanges } from '../checks/etag-changes.ts'
import { etagGiven } from '../checks/etag-given.ts'
import { etagRace } from '../checks/etag-race.ts'
import { etagRequired } from '../checks/etag-required.ts'
import { etagStale } from '../checks/etag-stale.ts'
import { eventsComplete } from '../checks/events-complete.ts'
import { eventsPrivate } from '../checks/events-private.ts'
import { eventsReplay } from '../checks/events-replay.ts'
import { expectedState } from '../checks/expected-state.ts'
import { finalStates } from '../checks/final-states.ts'
import { guards } from '../checks/guards.ts'
import { listLimits } from '../checks/list-limits.ts'
import { listPagesComplete } from '../checks/list-pages.ts'
import { listParameters } from '../checks/list-parameters.ts'
import { listStable } from '../checks/list-stable.ts'
import { listStates } from '../checks/list-states.ts'
import { mailboxAcknowledgement } from '../checks/mailbox-acknowledgement.ts'
import { mailboxCrossing } from '../checks/mailbox-crossing.ts'
import { mailboxEffect } from '../checks/mailbox-effect.ts'
import { mailboxWaits } from '../checks/mailbox-waits.ts'
import { messageBoundaries } from '../checks/message-boundaries.ts'
import { messageCharacters } from '../checks/message-characters.ts'
import { messageDuplicateNames } from '../checks/message-duplicate-names.ts'
import { messageFormats } from '../checks/message-formats.ts'
import { messageKeptWhole } from '../checks/message-kept-whole.ts'
import { messageMediaType } from '../checks/message-media-type.ts'
import { messageNotJson } from '../checks/message-not-json.ts'
import { messageNotObject } from '../checks/message-not-object.ts'
import { messageProcessPath } from '../checks/message-process-path.ts'
import { messageSizeDepth } from '../checks/message-size-depth.ts'
import { messageTypePath } from '../checks/message-type-path.ts'
import { messageUnknownProperty } from '../checks/message-unknown-property.ts'
import { messageVariety } from '../checks/message-variety.ts'
import { messageViolations } from '../checks/message-violations.ts'
import { metadataPrivate } from '../checks/metadata-private.ts'
import { problemShape } from '../checks/problem-shape.ts'
import { problemsSilent } from '../checks/problems-silent.ts'
import { randomWalks } from '../checks/random-walks.ts'
import { receiptCommand } from '../checks/receipt-command.ts'
import { receiptStart } from '../checks/receipt-start.ts'
import { refusalOrder } from '../checks/refusal-order.ts'
import { replayCommand } from '../checks/replay-command.ts'
import { replayRace } from '../checks/replay-race.ts'
import { replayRefused } from '../checks/replay-refused.ts'
import { replayStart } from '../checks/replay-start.ts'
import { reusedMessageId } from '../checks/reused-message-id.ts'
import { senderMismatch } from '../checks/sender-mismatch.ts'
import { sendsAgainCut } from '../checks/sends-again-cut.ts'
import { sendsAgainDated } from '../checks/sends-again-dated.ts'
import { sendsAgainOverloaded } from '../checks/sends-again-overloaded.ts'
import { sendsAgainSilence } from '../checks/sends-again-silence.ts'
import { sendsAgainUnavailable } from '../checks/sends-again-unavailable.ts'
import { sendsGuarded } from '../checks/sends-guarded.ts'
import { sendsLabelled } from '../checks/sends-labelled.ts'
import { sendsNoRedirect } from '../checks/sends-no-redirect.ts'
import { sendsRefused } from '../checks/sends-refused.ts'
import { sendsReread } from '../checks/sends-reread.ts'
import { sendsSequence } from '../checks/sends-sequence.ts'
import { sendsTestMark } from '../checks/sends-test-mark.ts'
import { sendsThenMoves } from '../checks/sends-then-moves.ts'
import { sendsValid } from '../checks/sends-valid.ts'
import { sendsWhole } from '../checks/sends-whole.ts'
import { stateStored } from '../checks/state-stored.ts'
import { strangerCommands } from '../checks/stranger-commands.ts'
import { strangerEvents } from '../checks/stranger-events.ts'
import { strangerFilters } from '../checks/stranger-filters.ts'
import { strangerLists } from '../checks/stranger-lists.ts'
import { strangerMailbox } from '../checks/stranger-mailbox.ts'
import { strangerReads } from '../checks/stranger-reads.ts'
import { systemObeys } from '../checks/system-obeys.ts'
import { transitionsAllowed } from '../checks/transitions-allowed.ts'
import { transitionsAllowedAlone } from '../checks/transitions-allowed-alone.ts'
import { transitionsForbidden } from '../checks/transitions-forbidden.ts'
import { transitionsForbiddenAlone } from '../checks/transitions-forbidden-alone.ts'
import { unknownPaths } from '../checks/unknown-paths.ts'
import { unknownProcess } from '../checks/unknown-process.ts'
import { wrongMethods } from '../checks/wrong-methods.ts'
import { wrongRoleStart } from '../checks/wrong-role-start.ts'

/** Everything asked of the party that receives the start of a process, in the order of the report. A new check is one line here. */
export const targetSuite: readonly Check[] = [
  credentialsMissing,
  credentialsWrong,
  senderMismatch,
  strangerReads,
  strangerLists,
  strangerFilters,
  strangerCommands,
  strangerEvents,
  strangerMailbox,
  messageViolations,
  messageNotJson,
  messageNotObject,
  messageUnknownProperty,
  messageSizeDepth,
  messageBoundaries,
  messageVariety,
  messageCharacters,
  messageKeptWhole,
  messageMediaType,
  messageDuplicateNames,
  messageFormats,
  messageTypePath,
  messageProcessPath,
  replayStart,
  replayCommand,
  replayRefused,
  reusedMessageId,
  replayRace,
  transitionsAllowedAlone,
  transitionsAllowed,
  transitionsForbiddenAlone,
  transitionsForbidden,
  wrongRoleStart,
  finalStates,
  expectedState,
  stateStored,
  unknownProcess,
  systemObeys,
  randomWalks,
  etagGiven,
  etagRequired,
  etagStale,
  etagChanges,
  etagRace,
  crossingCommands,
  mailboxCrossing,
  receiptStart,
  receiptCommand,
  clockTrue,
  listPagesComplete,
  listLimits,
  listStates,
  listStable,
  listParameters,
  eventsComplete,
  eventsReplay,
  eventsPrivate,
  mailboxWaits,
  mailboxAcknowledgement,
  mailboxEffect,
  sendsValid,
  sendsWhole,
  sendsGuarded,
  sendsAgainUnavailable,
  sendsAgainDated,
  sendsAgainOverloaded,
  sendsAgainSilence,
  sendsAgainCut,
  sendsRefused,
  sendsThenMoves,
  sendsReread,
  sendsNoRedirect,
  sendsSequence,
  sendsTestMark,
  sendsLabelled,
  guards,
  problemShape,
  refusalOrder,
  wrongMethods,
  unknownPaths,
  problemsSilent,
  metadataPrivate,
]
