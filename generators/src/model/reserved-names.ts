/**
 * Names no schema may take: what a reader of TypeScript takes for something else, and what our own files export.
 * A schema called so gets the name of its contract in front: `CommonDate`.
 */
export const reservedNames: readonly string[] = [
  ...['Any', 'Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Function', 'Infinity', 'Intl', 'JSON', 'Map', 'Math'],
  ...['NaN', 'Never', 'Null', 'Number', 'Object', 'Promise', 'Proxy', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol'],
  ...['Undefined', 'Unknown', 'Void', 'Node', 'Element', 'Document', 'Event', 'File', 'Headers', 'Range', 'Request'],
  ...['Response', 'Text', 'URL', 'Window', 'Exclude', 'Extract', 'Omit', 'Partial', 'Pick', 'Readonly', 'Record'],
  ...['Client', 'ClientOptions', 'Message', 'MessageByType', 'Schemas', 'Verdict', 'ValidationError'],
  ...['Answer', 'CallOptions', 'CommandOptions', 'NoAnswer', 'PageOptions', 'ProblemCode', 'ProblemResponse', 'State'],
  ...['UnexpectedAnswer'],
]
