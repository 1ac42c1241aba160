import type { Option } from '../command.ts'
import type { CompareFormat } from './report.ts'

/** Every way to print a comparison. A new one is one file and one line here. */
const formats: Readonly<Record<string, () => Promise<CompareFormat>>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
}

export const compareFormatOption: Option = {
  flags: '--format <FORMAT>',
  choices: Object.keys(formats),
  text: {
    de: 'text (Vorgabe), markdown oder html für Menschen; json, sarif oder junit für Programme',
    en: 'text (default), markdown or html for people; json, sarif or junit for programs',
  },
}

/** Whether a format tells the verdict under each semantics; the others need not wait for it. */
export function showsAllSemantics(name = 'text'): boolean {
  return name !== 'sarif' && name !== 'junit'
}

/** The format of this name, loaded when it is asked for; names are held to the choices before. */
export async function compareFormatNamed(name = 'text'): Promise<CompareFormat> {
  const load = formats[name] ?? formats['text']
  if (load === undefined) throw new Error('the format "text" is gone')
  return load()
}
