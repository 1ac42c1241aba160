#!/usr/bin/env node
// Plain, old JavaScript: this file must still run where fallnetz cannot, in order to say why.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const german = /^de/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
const version = process.versions.node.split('.').map(Number)
const main = new URL('../dist/main.js', import.meta.url)

if (version[0] < 22 || (version[0] === 22 && version[1] < 18)) {
  stop(
    'node-too-old',
    `fallnetz braucht Node 22.18 oder neuer; hier läuft ${process.versions.node}. Installieren Sie eine neuere Version, zum Beispiel mit „npx -y -p node@24 -p @fallnetz/cli fallnetz“.`,
    `fallnetz needs Node 22.18 or newer; this is ${process.versions.node}. Install a newer one, for example with "npx -y -p node@24 -p @fallnetz/cli fallnetz".`,
  )
} else if (!existsSync(fileURLToPath(main))) {
  stop(
    'not-built',
    'fallnetz ist noch nicht übersetzt. Führen Sie im obersten Ordner „npm ci“ oder „npx tsc -b“ aus.',
    'fallnetz is not built yet. Run "npm ci" or "npx tsc -b" in the topmost folder.',
  )
} else {
  // Node keeps what it compiled; the next start is faster.
  if (module.enableCompileCache) module.enableCompileCache()
  await import(main.href)
}

function stop(code, de, en) {
  process.stderr.write(`${german ? 'Fehler' : 'Error'} ${code}\n  ${german ? de : en}\n`)
  process.exitCode = 2
}
