/** Run once as a server starts. A production start that would be unsafe says why, and ends. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { requireSafeStart } = await import('./lib/edge/safe-start')
  await requireSafeStart()
  const { logInLines } = await import('./lib/edge/log-in-lines')
  logInLines()
}
