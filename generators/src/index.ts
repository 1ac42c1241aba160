export { type GenerateRequest, generate, generators } from './generators.ts'
export type { GeneratedFile, Target, TargetInput, TargetOption } from './target.ts'
export { type PagesInput, pagesOf } from './targets/pages/pages.ts'
export { type StaleFile, staleFiles, writeFiles } from './write.ts'
