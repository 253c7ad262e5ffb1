/**
 * Resolves with `asked` when this process is told to stop: Ctrl-C, a service manager, a closed terminal, or the
 * program that started it being gone. Asked again a second later or more (npm passes on the Ctrl-C that the terminal
 * has sent already), it ends at once.
 */
export function stopAsked(): { promise: Promise<'asked'>; already: () => boolean } {
  let asked = false
  let askedAt = 0
  const promise = new Promise<'asked'>((resolve) => {
    const ask = () => {
      if (asked && Date.now() - askedAt > 1_000) process.exit(1)
      if (asked) return
      asked = true
      askedAt = Date.now()
      resolve('asked')
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
    process.once('disconnect', ask)
    process.channel?.unref()
  })
  return { promise, already: () => asked }
}
