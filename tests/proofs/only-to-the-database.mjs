/** Loaded before the app: it may call its database and nobody else. What else it tries is refused, and said. */
import { Socket } from 'node:net'

const allowed = [process.env.DATABASE_URL, process.env.APP_DATABASE_URL]
  .filter(Boolean)
  .map((url) => new URL(url).port)
const { connect } = Socket.prototype

Socket.prototype.connect = function (...given) {
  const [first] = Array.isArray(given[0]) ? given[0] : given
  const port = String(typeof first === 'object' ? first.port : first)
  const isPipe = typeof first === 'object' && first.path !== undefined
  if (!isPipe && allowed.includes(port)) return connect.apply(this, given)
  process.stderr.write(`Refused to reach ${isPipe ? first.path : `${first?.host ?? given[1]}:${port}`}\n`)
  process.nextTick(() => this.destroy(new Error('EGRESS: nobody but the database may be called')))
  return this
}
