import type { Ajv2020, CodeKeywordDefinition, Options } from 'ajv/dist/2020.js'
import { runtime, swiftAdditionalProperties, swiftKeywords } from './ajv-keywords.ts'
import { formats } from './formats.ts'
import type { Compiled, Matcher } from './patterns/engine.ts'

/** What few schemas need, and what would cost the messages of all others time. */
export interface Needs {
  /** A property is called like something every object has by birth, such as `toString`: ask whether it is its own. */
  readonly ownProperties: boolean
  /** A rule asks what other rules have looked at (`unevaluated…`, `$dynamicRef`): keep account of it. */
  readonly account: boolean
}

/** ajv with our settings, and the patterns that schemas compiled with it use. */
export interface StrictAjv {
  make(needs: Needs, options?: Options): Ajv2020
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

  function make({ ownProperties, account }: Needs, { code, ...options }: Options = {}): Ajv2020 {
    const ajv = new Ajv2020({
      // Unknown keywords and formats are refused. How neatly a schema is written is the publisher's gate's business.
      strict: true,
      ...{ strictTypes: false, strictTuples: false, strictRequired: false },
      ownProperties,
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
    const swift = swiftKeywords(_)
    if (!account) {
      Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false })
      const original = ajv.getKeyword('additionalProperties')
      if (isCoded(original)) swift.push(swiftAdditionalProperties(_, original))
    }
    for (const keyword of swift) {
      ajv.removeKeyword(String(keyword.keyword))
      ajv.addKeyword(keyword)
    }
    return ajv
  }

  return { make, pattern, patterns }
}

function isCoded(
  keyword: ReturnType<Ajv2020['getKeyword']>,
): keyword is Extract<typeof keyword, CodeKeywordDefinition> {
  return typeof keyword === 'object' && 'code' in keyword
}

/** ajv keeps one compiled pattern per name and asks the pattern itself for it. */
function named({ matcher }: Compiled, source: string): Matcher {
  if (matcher instanceof RegExp) return matcher
  const automaton = { test: (text: string) => matcher.test(text), toString: () => source }
  return automaton
}
