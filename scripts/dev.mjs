/** The app with hot reload: npm run dev. */
import { handOver } from './bootstrap/hand-over.mjs'

await handOver('scripts/dev/main.ts')
