import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// How long a person or a pipeline waits for the verdict on one message: ours as it is installed, against ajv-cli with
// the same schema as one bundled file, in the same run.

const bar = 150
const root = join(import.meta.dirname, '../..')
const launcher = join(root, 'cli/bin/fallnetz.js')
const ajv = join(root, 'node_modules/ajv-cli/dist/index.js')
const runs = 30

if (!existsSync(join(root, 'cli/dist/main.js'))) throw new Error('Build first: npx tsc -b')
const folder = mkdtempSync(join(tmpdir(), 'fallnetz-bench-'))
try {
  process.exitCode = measure() ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(): boolean {
  const example: unknown = JSON.parse(
    readFileSync(join(root, 'schemas/referral/1.0.0/examples/valid/request-full.json'), 'utf8'),
  )
  // Every example file is an object with its message inside.
  const { message } = example as { message: unknown }
  const messageFile = join(folder, 'message.json')
  const schemaFile = join(folder, 'request.bundle.json')
  writeFileSync(messageFile, JSON.stringify(message))
  execFileSync(process.execPath, [launcher, 'bundle', 'referral@1.0.0/request.schema.json', '--out', schemaFile])

  const ours = [process.execPath, launcher, 'validate', messageFile]
  // ajv-cli knows neither our keywords nor, without a plug-in of its own, any format: it has less to do.
  const theirs = [process.execPath, ajv, 'validate', '--spec=draft2020', '--strict=false', '--validate-formats=false']
  theirs.push('-s', schemaFile, '-d', messageFile)
  const bare = [process.execPath, '-e', '0']
  for (const command of [ours, theirs]) mustSayYes(command)

  const hasHyperfine = spawnSync('hyperfine', ['--version']).status === 0
  const [we, they, node] = hasHyperfine ? byHyperfine([ours, theirs, bare]) : byOurselves([ours, theirs, bare])
  if (we === undefined || they === undefined || node === undefined) throw new Error('nothing was measured')

  console.log(
    `One message, ${readFileSync(messageFile).byteLength} bytes; medians of ${runs} starts, ${hasHyperfine ? 'hyperfine' : 'own loop'}, Node ${process.versions.node}`,
  )
  console.log(`  node -e 0          ${ms(node)}`)
  console.log(`  fallnetz validate  ${ms(we)}  (bar: under ${bar} ms)`)
  console.log(`  ajv validate       ${ms(they)}  (bar: slower than fallnetz)`)
  console.log(`  ajv / fallnetz     ${(they.median / we.median).toFixed(2)}`)
  if (node.median > 60) console.log('  This machine is busy: an empty Node takes about 40 ms on an idle one.')
  const good = we.median < bar && we.median < they.median
  console.log(good ? 'Both bars are met.' : 'A bar is missed.')
  return good
}

function mustSayYes([program = '', ...words]: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout}${stderr}`)
}

interface Times {
  readonly median: number
  readonly fastest: number
}

function byHyperfine(commands: string[][]): Times[] {
  const result = join(folder, 'hyperfine.json')
  const lines = commands.map((command) => command.map((word) => `'${word}'`).join(' '))
  const options = ['--warmup', '3', '--runs', String(runs), '--shell=none', '--export-json', result]
  execFileSync('hyperfine', [...options, ...lines], { stdio: 'ignore' })
  const report: unknown = JSON.parse(readFileSync(result, 'utf8'))
  // Hyperfine's own format: seconds.
  const { results } = report as { results: { median: number; min: number }[] }
  return results.map(({ median, min }) => ({ median: median * 1000, fastest: min * 1000 }))
}

// One after the other in turn, so that a busy moment hits all alike.
function byOurselves(commands: string[][]): Times[] {
  const times = commands.map((): number[] => [])
  for (let run = -3; run < runs; run += 1) {
    for (const [index, [program = '', ...words]] of commands.entries()) {
      const start = performance.now()
      spawnSync(program, words, { stdio: 'ignore' })
      if (run >= 0) times[index]?.push(performance.now() - start)
    }
  }
  return times.map((own) => {
    const sorted = own.sort((a, b) => a - b)
    return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, fastest: sorted[0] ?? Number.NaN }
  })
}

function ms({ median, fastest }: Times): string {
  return `${median.toFixed(0).padStart(4)} ms, fastest ${fastest.toFixed(0).padStart(4)} ms`
}
