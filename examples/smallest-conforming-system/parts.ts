import { accept, open, receipt, remember } from './accept.ts'
import { attempt, look, post, send } from './attempt.ts'
import { authenticate, authenticateDriver } from './authenticate.ts'
import { command, compose, mayCommand, proofread } from './compose.ts'
import { conclude, deliver, dispatch, dropOwn, meaningOf, pauseBefore, takeEffect } from './deliver.ts'
import { beginRun, describe, drive, endRun, showMessage } from './driver.ts'
import { eventOf, listEvents, ownEvents } from './events.ts'
import * as checks from './judge.ts'
import { acknowledge, findInMailbox, listMailbox, mailboxOf, putIntoMailbox, readMailbox, settle } from './mailbox.ts'
import { limitOf, onlyKnown, pageFrom, positionOf } from './paging.ts'
import { problem } from './problem.ts'
import { findProcess, isWanted, listProcesses, ownProcesses, readProcess } from './processes.ts'
import { comparePath, readMessage, validate } from './read-message.ts'
import { readText } from './read-text.ts'
import { receive, takeIn } from './receive.ts'
import { notAllowed, respond } from './respond.ts'
import type { MailboxEntry, ProcessCopy, StoredEvent } from './store.ts'
import { giveToken } from './token-endpoint.ts'
import { arrive, metadataOf, tagOf, transit } from './transit.ts'

/** The whole system, step by step, in the order in which a message meets them. Each can be exchanged for another. */
export const standardParts = {
  // Who is calling, and what for
  respond,
  authenticate,
  authenticateDriver,
  giveToken,
  notAllowed,
  problem,

  // A message comes in
  receive,
  findForCommand: findProcess,
  readText,
  readMessage,
  validate,
  comparePath,
  takeIn,
  judge: checks.judge,
  checkSender: checks.checkSender,
  recall: checks.recall,
  checkRole: checks.checkRole,
  checkPrecondition: checks.checkPrecondition,
  checkState: checks.checkState,
  ownCommandWins: checks.ownCommandWins,
  illegal: checks.illegal,

  // It takes effect
  accept,
  open,
  dropOwn,
  arrive,
  transit,
  tagOf,
  eventOf,
  receipt,
  remember,

  // Somebody reads
  readProcess,
  findForReading: findProcess,
  metadataOf,
  listProcesses,
  ownProcesses,
  isWanted,
  pageOfProcesses: pageFrom<ProcessCopy>,
  listEvents,
  ownEvents,
  pageOfEvents: pageFrom<StoredEvent>,
  positionOf,
  limitOf,
  onlyKnown,

  // A message goes out
  command,
  mayCommand,
  compose,
  proofread,
  dispatch,
  deliver,
  attempt,
  look,
  post,
  send,
  meaningOf,
  pauseBefore,
  conclude,
  takeEffect,

  // It waits for a light party
  putIntoMailbox,
  listMailbox,
  readMailbox,
  acknowledge,
  settle,
  mailboxOf,
  findInMailbox,
  pageOfMailbox: pageFrom<MailboxEntry>,

  // A test makes us act
  describe,
  beginRun,
  endRun,
  drive,
  showMessage,
}

export type Parts = typeof standardParts
