/** Types, lint, import rules and unit tests, in under two minutes: npm run check. */
import { handOver } from './bootstrap/hand-over.mjs'

await handOver('scripts/check/main.ts')
