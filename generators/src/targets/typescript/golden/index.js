// Generated from visit@1.0.0 by "fallnetz generate typescript". Do not edit.

export * from "./client.js";
export {
  NoAnswer,
  ProblemResponse,
  UnexpectedAnswer
} from "./connection.js";
export * from "./validate.js";
