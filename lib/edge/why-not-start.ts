import type { StartFacts } from '@/lib/db/start-facts'

export type StartSettings = {
  NEXTAUTH_SECRET: string
  NEXTAUTH_URL: string
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY?: string | undefined
  ALONGSIDE_SAMPLE?: string | undefined
  ALONGSIDE_BENCH?: string | undefined
  DATABASE_URL?: string | undefined
  APP_DATABASE_URL?: string | undefined
  DATABASE_ON_THIS_MACHINE?: string | undefined
}

/** Why a production start is refused: one sentence each, that says what to do. None when it may go on. */
export function whyNotStart(settings: StartSettings, facts: StartFacts): string[] {
  return [
    ...wrongSecrets(settings),
    ...wrongAddress(settings),
    ...wrongConnection(settings),
    ...wrongDatabase(settings, facts),
  ]
}

function wrongSecrets({ NEXTAUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: formKey }: StartSettings) {
  return [
    ...(isGuessable(NEXTAUTH_SECRET)
      ? ['NEXTAUTH_SECRET is one that others could guess: make one with "openssl rand -base64 32".']
      : []),
    ...(formKey === undefined || Buffer.from(formKey, 'base64').length !== 32 || isGuessable(formKey)
      ? [
          'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 random bytes, the same for every copy and version, or an upgrade breaks open forms: make it once with "openssl rand -base64 32".',
        ]
      : []),
  ]
}

function wrongAddress({ NEXTAUTH_URL }: StartSettings) {
  const { protocol, hostname } = new URL(NEXTAUTH_URL)
  if (protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return []
  return ['NEXTAUTH_URL must begin with https: what people read here may not cross a network in the clear.']
}

/** Where people really work (https), what is said to the database crosses no network in the clear either (ASVS 12.3.1). */
function wrongConnection(settings: StartSettings) {
  if (!settings.NEXTAUTH_URL.startsWith('https:') || settings.DATABASE_ON_THIS_MACHINE === '1') return []
  const open = (['DATABASE_URL', 'APP_DATABASE_URL'] as const).filter((name) => inTheClear(settings[name]))
  return open.map(
    (name) =>
      `${name} leads to another machine without proof of which: add "?sslmode=verify-full" (docs/deployment.md).`,
  )
}

function inTheClear(address: string | undefined): boolean {
  // With a socket there is no host before the path, which is an address for PostgreSQL and not for the platform.
  const whole = address?.replace('@/', '@localhost/')
  if (whole === undefined || !URL.canParse(whole)) return false
  const { hostname, searchParams } = new URL(whole)
  const host = searchParams.get('host') ?? hostname
  // A path is a socket of this machine.
  if (host.startsWith('/') || ['', 'localhost', '127.0.0.1', '[::1]'].includes(host)) return false
  return searchParams.get('sslmode') !== 'verify-full'
}

function wrongDatabase(settings: StartSettings, facts: StartFacts) {
  const isForTrying = settings.ALONGSIDE_SAMPLE === '1' || settings.ALONGSIDE_BENCH === '1'
  return [
    ...(facts.isAboveTheWalls
      ? [
          'The app’s database account is above row-level security: give it one that is not (docs/deployment.md).',
        ]
      : []),
    ...(facts.isOwner && !facts.isAboveTheWalls
      ? [
          'The app’s database account owns the tables: give it one of its own in APP_DATABASE_URL (docs/deployment.md).',
        ]
      : []),
    ...(facts.hasSamplePeople && !isForTrying
      ? ['The invented people are in this database, and anyone could sign in as them: use an empty one.']
      : []),
  ]
}

/** A word list cannot hold every weak secret: these are the ones people leave, and those with little in them. */
function isGuessable(secret: string): boolean {
  return (
    secret.length < 32 ||
    new Set(secret).size < 16 ||
    /change.?me|secret|password|example|only-(for|while)|dev-dev/i.test(secret)
  )
}
