import { z } from 'zod'
import { organisationsSetting } from '@/lib/auth/organisation'

const settings = z.object({
  /** The owner of the tables: migrations, the worker's recounts. Also the app's connection when it has none of its own. */
  DATABASE_URL: z.string().min(1),
  /** The app's own connection, as a role that owns nothing. */
  APP_DATABASE_URL: z.string().min(1).optional(),
  NEXTAUTH_SECRET: z.string().min(32),
  /** The secret before this one, while what it sealed is still about. */
  NEXTAUTH_SECRET_BEFORE: z.string().min(32).optional(),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  /** The sign-ins of organisations, as JSON: see docs/deployment.md. */
  OIDC_PROVIDERS: organisationsSetting.default([]),
  /** Lets `npm run bench` reach the bare page that pages are measured against. Nobody else needs it. */
  ALONGSIDE_BENCH: z.literal('1').optional(),
  /** The private key that signs checkpoints of the audit trail, and the file they are added to: neither in the database. */
  AUDIT_KEY_FILE: z.string().min(1).optional(),
  AUDIT_CHECKPOINT_FILE: z.string().min(1).optional(),
  /** Set by `npm start` for the invented people it loaded itself. */
  ALONGSIDE_SAMPLE: z.string().optional(),
  /** Seals what a page sends back of itself; the same for every copy and version. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(50).default(8),
})

let parsed: z.output<typeof settings> | undefined

/**
 * What the process was started with, parsed once. Throws with the names of the settings that are missing or
 * wrong, never their values.
 */
export function env(): z.output<typeof settings> {
  if (parsed) return parsed
  const result = settings.safeParse(process.env)
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))]
    throw new Error(`Missing or wrong settings: ${names.join(', ')}. See docs/deployment.md.`)
  }
  parsed = result.data
  return parsed
}
