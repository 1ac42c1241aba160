// Generated from visit@1.0.0 by "fallnetz generate typescript". Do not edit.

import { call, ProblemResponse } from "./connection.js";
import { pages, sendCommand, sendStart, step } from "./exchange.js";
const problemCodes = [
  "malformed-json",
  "nesting-too-deep",
  "duplicate-name",
  "invalid-parameter",
  "not-authenticated",
  "sender-mismatch",
  "wrong-role",
  "process-not-found",
  "path-not-found",
  "message-not-found",
  "method-not-allowed",
  "not-acceptable",
  "illegal-transition",
  "precondition-failed",
  "message-too-large",
  "unsupported-media-type",
  "invalid-message",
  "message-id-reused",
  "precondition-required",
  "too-many-requests",
  "internal-error",
  "temporarily-unavailable"
];
export function isProblem(error, ...codes) {
  const asked = codes.length === 0 ? problemCodes : codes;
  return error instanceof ProblemResponse && asked.some((code) => code === error.code);
}
export function createClient(options) {
  return {
    /**
     * The asker asks for a visit.
     * (de) Die bittende Stelle fragt einen Besuch an.
     */
    sendAsk: (message, call2 = {}) => sendStart(options, "visits", message, call2),
    /**
     * The visitor names a day.
     * (de) Die besuchende Stelle nennt einen Tag.
     */
    sendAgree: (message, call2 = {}) => sendCommand(options, "visits", "agree", message, call2),
    /**
     * The visitor refuses with a reason.
     * (de) Die besuchende Stelle lehnt mit Grund ab.
     */
    sendRefuse: (message, call2 = {}) => sendCommand(options, "visits", "refuse", message, call2),
    /**
     * The asker calls the visit off.
     * (de) Die bittende Stelle sagt den Besuch ab.
     */
    sendCallOff: (message, call2 = {}) => sendCommand(options, "visits", "call-off", message, call2),
    /** Where a process stands and what may happen next, with the ETag for the next command. */
    readProcess: (processId, { signal } = {}) => call(options, { method: "GET", path: "/v1/visits/" + step(processId), signal }),
    /** The processes we take part in, page by page as they are asked for. */
    async *listProcesses(filter = {}) {
      for await (const page of pages(options, "/v1/visits", { state: filter.state }, filter)) {
        yield* page["items"];
      }
    },
    /** The events after a cursor. Keep `next` of the last page you have dealt with: it is where to go on. */
    async *eventPages(from = {}) {
      for await (const page of pages(options, "/v1/events", {}, from)) yield page;
    },
    /** The messages that wait for us. */
    async *listMailbox(from = {}) {
      for await (const page of pages(options, "/v1/mailbox", {}, from)) yield* page["items"];
    },
    /** Picks up one message; it stays in the mailbox until it is acknowledged. */
    readMailboxMessage: (messageId, { signal } = {}) => call(options, { method: "GET", path: "/v1/mailbox/" + step(messageId), signal }),
    /** Takes a message off the mailbox and makes it effective. Repeating does no harm. */
    async acknowledgeMailboxMessage(messageId, { signal } = {}) {
      await call(options, { method: "POST", path: "/v1/mailbox/" + step(messageId) + "/acknowledgement", signal });
    }
  };
}
