import type { Option } from '../command.ts'
import type { Format } from './report.ts'

/** Every way to print a report. A new one is one file and one line here. */
const formats: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  junit: async () => (await import('./junit.ts')).junit,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
}

export const formatOption: Option = {
  flags: '--format <FORMAT>',
  choices: Object.keys(formats),
  text: {
    de: 'text für Menschen (Vorgabe), json, junit, sarif oder github für Programme',
    en: 'text for people (default); json, junit, sarif or github for programs',
  },
}

/** The format of this name, loaded when it is asked for; names are held to the choices before. */
export async function formatNamed(name = 'text'): Promise<Format> {
  const load = formats[name] ?? formats['text']
  if (load === undefined) throw new Error('the format "text" is gone')
  return load()
}
