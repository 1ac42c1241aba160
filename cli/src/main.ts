import { languageOf } from './arguments/language.ts'
import { processIo } from './process-io.ts'
import { bug, run } from './run.ts'

const words = process.argv.slice(2)
const language = languageOf(words, process.env)

process.on('uncaughtException', (error) => {
  process.stderr.write(bug(error, language))
  process.exit(2)
})

const { io, delivered } = processIo(language)
const code = await run(words, io)
// Only set, never exit(): what was written still gets out.
process.exitCode = delivered() ? code : 2
