/** How much of a catalogue a command looks at; the rest need not be read or sent. */
export type Extent = 'manifests' | 'for messages' | 'schemas' | 'everything'

/** Whether a command with this extent looks at this file of a contract. */
export function isWithin(extent: Extent, path: string): boolean {
  if (extent === 'everything') return true
  // A registry is asked for whole contracts' schemas either way: it says nothing about what messages need.
  return extent === 'manifests' ? path === 'contract.json' : isForJudging(path)
}

/** What it takes to judge a message. */
export function isForJudging(path: string): boolean {
  return path.endsWith('.schema.json') || path === 'contract.json' || path === 'process.json'
}
