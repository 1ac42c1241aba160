// Generated from visit@1.0.0 by "fallnetz generate typescript". Do not edit.

import {
  call,
  ProblemResponse,
  UnexpectedAnswer
} from "./connection.js";
export function sendStart(options, collection, message, { signal }) {
  return call(options, { method: "POST", path: `/v1/${collection}`, body: message, signal });
}
export async function sendCommand(options, collection, command, message, { ifMatch, signal }) {
  const process = `/v1/${collection}/${step(message.envelope.processId)}`;
  const send = (tag) => call(options, { method: "POST", path: `${process}/${command}`, body: message, ifMatch: tag, signal });
  if (ifMatch !== void 0) return send(ifMatch);
  let refusal;
  for (let reading = 0; reading < 4; reading++) {
    const copy = await call(options, { method: "GET", path: process, signal });
    if (copy.etag === void 0) throw new UnexpectedAnswer("the process was answered without an ETag");
    if (refusal !== void 0 && !permits(copy.body, command)) throw refusal;
    try {
      return await send(copy.etag);
    } catch (error) {
      if (!(error instanceof ProblemResponse) || error.status !== 412) throw error;
      refusal = error;
    }
  }
  throw refusal;
}
export async function* pages(options, path, query, { after, limit, signal }) {
  let cursor = after;
  while (true) {
    const { body } = await call(options, { method: "GET", path, query: { ...query, after: cursor, limit }, signal });
    if (typeof body !== "object" || body === null) throw new UnexpectedAnswer("the page is empty");
    const page = { ...body };
    const next = page["next"];
    if (!Array.isArray(page["items"] ?? page["events"])) throw new UnexpectedAnswer("the page holds no list");
    yield page;
    if (typeof next !== "string" || page["more"] === false) return;
    if (next === cursor) throw new UnexpectedAnswer("the cursor does not move on");
    cursor = next;
  }
}
export function step(name) {
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(name)) throw new TypeError(`not an identifier: ${JSON.stringify(name)}`);
  return name;
}
function permits(metadata, command) {
  if (typeof metadata !== "object" || metadata === null || !("permitted" in metadata)) return false;
  return Array.isArray(metadata.permitted) && metadata.permitted.includes(command);
}
