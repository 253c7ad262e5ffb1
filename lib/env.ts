import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { organisationsSetting } from '@/lib/auth/organisation'

const settings = z.object({
  /** The owner of the tables: migrations, the worker's recounts. Also the app's connection when it has none of its own. */
  DATABASE_URL: z.string().min(1),
  /** The app's own connection, as a role that owns nothing. */
  APP_DATABASE_URL: z.string().min(1).optional(),
  /** Says that the way to the database leaves this machine nowhere, so that it needs no certificate. */
  DATABASE_ON_THIS_MACHINE: z.literal('1').optional(),
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
  /** The list of records that were let go, kept where a restore of the database does not reach it. */
  ERASED_RECORDS_FILE: z.string().min(1).optional(),
  /** The mail server: smtp://name:password@host:587 or smtps://. Without it and MAIL_FROM nothing is sent by e-mail, nor offered. */
  SMTP_URL: z
    .literal('')
    .or(z.url({ protocol: /^smtps?$/ }))
    .optional(),
  /** The address messages come from: no name, so that nobody reads over a shoulder who helps the family. */
  MAIL_FROM: z.literal('').or(z.email()).optional(),
  /** Set by `npm start` for the invented people it loaded itself. */
  ALONGSIDE_SAMPLE: z.string().optional(),
  /** Seals what a page sends back of itself; the same for every copy and version. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().optional(),
  /** How many families somebody may open in an hour that are not their own, before each new one takes a minute. */
  RECORDS_AN_HOUR: z.coerce.number().int().min(10).default(60),
  DATABASE_POOL: z.coerce.number().int().min(1).max(50).default(8),
})

let parsed: z.output<typeof settings> | undefined

/**
 * What the process was started with, parsed once. Throws with the names of the settings that are missing or
 * wrong, never their values.
 */
export function env(): z.output<typeof settings> {
  if (parsed) return parsed
  const result = settings.safeParse(given(process.env))
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))]
    throw new Error(`Missing or wrong settings: ${names.join(', ')}. See docs/deployment.md.`)
  }
  parsed = result.data
  return parsed
}

/** A secret may stand in a file named by NAME_FILE, where a vault or a container puts it, and not in the environment. */
function given(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const inFiles = mayBeInFiles.flatMap((name) => {
    const file = environment[`${name}_FILE`]
    return file && environment[name] === undefined ? [[name, readFileSync(file, 'utf8').trim()]] : []
  })
  return { ...environment, ...Object.fromEntries(inFiles) }
}

const mayBeInFiles = [
  'DATABASE_URL',
  'APP_DATABASE_URL',
  'NEXTAUTH_SECRET',
  'NEXTAUTH_SECRET_BEFORE',
  'OIDC_PROVIDERS',
  'SMTP_URL',
] as const
