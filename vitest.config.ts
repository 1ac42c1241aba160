import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Packages resolve to their sources, so that tests need no build.
  ssr: { resolve: { conditions: ['@fallnetz/source'], externalConditions: ['@fallnetz/source'] } },
  test: {
    include: ['*/src/**/*.test.ts', 'examples/**/*.test.ts', 'docs/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
