// What `@fallnetz/core/workers` offers.
export { type BoundedOptions, type BoundedValidator, createBoundedValidator } from './bounded-validator.ts'
export { type LinePoolOptions, validateLinesInWorkers } from './line-pool.ts'
