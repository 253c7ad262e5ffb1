/** Loaded first into every program we start: when the one that started it is gone, however it went, this one goes too. */
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
