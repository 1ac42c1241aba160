// Generated from visit@1.0.0 by "fallnetz generate typescript". Do not edit.

export class ProblemResponse extends Error {
  name = "ProblemResponse";
  status;
  /** Permanent; made for programs. `unknown` where the answer held no problem. */
  code;
  problem;
  /** How long the party asks us to wait, in milliseconds. */
  retryAfterMs;
  constructor(status, problem, retryAfterMs) {
    const code = typeof problem["code"] === "string" ? problem["code"] : "unknown";
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}
export class NoAnswer extends Error {
  name = "NoAnswer";
}
export class UnexpectedAnswer extends Error {
  name = "UnexpectedAnswer";
}
export async function call(options, request) {
  const url = urlOf(options.baseUrl, request);
  const body = request.body === void 0 ? void 0 : JSON.stringify(request.body);
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(options, request, url, body);
    } catch (error) {
      if (!mayPass(error) || attempt >= (options.retries ?? 4)) throw error;
      const asked = error instanceof ProblemResponse ? error.retryAfterMs : void 0;
      const wait = asked ?? (options.firstRetryMs ?? 500) * 2 ** attempt;
      if (wait > (options.longestWaitMs ?? 6e4)) throw error;
      await pause(wait, request.signal);
    }
  }
}
async function once(options, request, url, body) {
  const token = typeof options.token === "function" ? await options.token() : options.token;
  request.signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 3e4);
  let response;
  let text;
  try {
    response = await (options.fetch ?? globalThis.fetch)(url, {
      method: request.method,
      // A redirect is never part of the exchange, and a token is for one party only.
      redirect: "manual",
      signal: request.signal === void 0 ? timeout : AbortSignal.any([request.signal, timeout]),
      headers: {
        accept: "application/json, application/problem+json",
        authorization: `Bearer ${token}`,
        ...body === void 0 ? {} : { "content-type": "application/json" },
        ...request.ifMatch === void 0 ? {} : { "if-match": request.ifMatch }
      },
      ...body === void 0 ? {} : { body }
    });
    text = await textOf(response, options.maxBytes ?? 10 * 1024 * 1024);
  } catch (cause) {
    request.signal?.throwIfAborted();
    if (cause instanceof UnexpectedAnswer) throw cause;
    throw new NoAnswer(`no answer from ${url.origin}`, { cause });
  }
  return answerOf(response, text);
}
function answerOf(response, text) {
  if (response.type === "opaqueredirect" || response.status >= 300 && response.status < 400) {
    throw new UnexpectedAnswer(`${response.status}: redirects are not followed`);
  }
  if (!response.ok) {
    const problem = jsonOf(text);
    throw new ProblemResponse(response.status, isRecord(problem) ? problem : {}, retryAfterOf(response));
  }
  const body = text === "" ? void 0 : jsonOf(text);
  if (text !== "" && body === void 0) throw new UnexpectedAnswer(`${response.status}: the answer is not JSON`);
  return {
    status: response.status,
    body,
    etag: response.headers.get("etag") ?? void 0,
    location: response.headers.get("location") ?? void 0
  };
}
function urlOf(baseUrl, request) {
  const url = new URL(baseUrl.replace(/\/+$/, "") + request.path);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== void 0) url.searchParams.set(name, String(value));
  }
  return url;
}
async function textOf(response, maxBytes) {
  const reader = response.body?.getReader();
  if (reader === void 0) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new UnexpectedAnswer(`the answer is longer than ${maxBytes} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mayPass(error) {
  if (error instanceof ProblemResponse) return error.status === 429 || error.status >= 500;
  return error instanceof NoAnswer;
}
function retryAfterOf(response) {
  const value = response.headers.get("retry-after");
  if (value === null) return void 0;
  const wait = /^\d+$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? void 0 : Math.max(0, wait);
}
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
