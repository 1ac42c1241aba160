import { defineConfig } from 'vitest/config'

// Which tests a mutant must get past; deadlines-mutation.ts says so.
const include = (process.env['FALLNETZ_TESTS'] ?? '').split(',')

export default defineConfig({
  ssr: { resolve: { conditions: ['@fallnetz/source'], externalConditions: ['@fallnetz/source'] } },
  test: { include, exclude: ['**/node_modules/**'], testTimeout: 60_000 },
})
