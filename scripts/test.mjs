/** Everything from a clean clone to the whole suite, ending "N passed, N failed": npm test. */
import { handOver } from './bootstrap/hand-over.mjs'

await handOver('scripts/test/main.ts')
