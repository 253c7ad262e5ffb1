/**
 * Loaded first into every program we start: when the one that started it is gone, however it went, this one goes too.
 * Only the program itself: the processes it starts inherit this file, not the mark, and manage their own channels.
 */
if (process.env.ALONGSIDE_LEAVE_WITH_PARENT === '1' && process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
delete process.env.ALONGSIDE_LEAVE_WITH_PARENT
