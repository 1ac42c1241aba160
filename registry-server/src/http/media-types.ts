const byEnding: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.schema.json', 'application/schema+json'],
  ['.json', 'application/json'],
  ['.yaml', 'application/yaml'],
  ['.md', 'text/markdown; charset=utf-8'],
]

/** The media type of a file of a contract. Whatever we do not know is plain text, which a browser never runs. */
export function mediaTypeOf(path: string): string {
  return byEnding.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text/plain; charset=utf-8'
}
