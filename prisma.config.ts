import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // `prisma generate` needs no database; what does is run by scripts/migrate.ts.
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
})
