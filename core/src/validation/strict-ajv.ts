import type { Ajv2020, Options } from 'ajv/dist/2020.js'
import { runtime, swiftKeywords } from './ajv-keywords.ts'
import { formats } from './formats.ts'
import type { Compiled, Matcher } from './patterns/engine.ts'

/** ajv with our settings, and the patterns that schemas compiled with it use. */
export interface StrictAjv {
  make(options?: Options): Ajv2020
  pattern(source: string): Compiled
  /** Every pattern compiled so far. */
  readonly patterns: ReadonlyMap<string, Compiled>
}

/** Loads ajv, which takes longer than judging a message does; its instances refuse what they do not know. */
export async function loadAjv(): Promise<StrictAjv> {
  const [{ Ajv2020, _ }, { compilePattern }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('./patterns/engine.ts'),
  ])
  const patterns = new Map<string, Compiled>()
  const pattern = (source: string): Compiled => {
    const compiled = patterns.get(source) ?? compilePattern(source)
    patterns.set(source, compiled)
    return compiled
  }
  const regExp = Object.assign((source: string) => named(pattern(source), source), {
    code: `require("${runtime}").pattern`,
  })

  function make({ code, ...options }: Options = {}): Ajv2020 {
    const ajv = new Ajv2020({
      // Unknown keywords and formats are refused. How neatly a schema is written is the publisher's gate's business.
      strict: true,
      ...{ strictTypes: false, strictTuples: false, strictRequired: false },
      inlineRefs: false,
      // The publisher's gate holds schemas to the meta-schema; compiling it here would double the start.
      validateSchema: false,
      meta: false,
      messages: false,
      logger: false,
      ...options,
      code: { formats: _`require(${runtime}).formats`, regExp, ...code },
    })
    for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
    for (const keyword of swiftKeywords(_)) {
      ajv.removeKeyword(String(keyword.keyword))
      ajv.addKeyword(keyword)
    }
    return ajv
  }

  return { make, pattern, patterns }
}

/** ajv keeps one compiled pattern per name and asks the pattern itself for it. */
function named({ matcher }: Compiled, source: string): Matcher {
  if (matcher instanceof RegExp) return matcher
  const automaton = { test: (text: string) => matcher.test(text), toString: () => source }
  return automaton
}
