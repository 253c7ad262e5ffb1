/** Everything from a clean clone to a running app with sample data: npm start. */
import { handOver } from './bootstrap/hand-over.mjs'

await handOver('scripts/start/main.ts')
