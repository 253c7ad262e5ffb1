import { plainRefusal } from '@/lib/edge/plain-refusal'

/** Where a page leads while the database cannot be reached in time. It needs no database itself. */
export function GET(): Response {
  const answer = plainRefusal(
    503,
    'Alongside is very busy just now',
    'What the page told you was saved is saved. Wait a few seconds, then go back and try again. If a child is in danger now, do not wait: call 999',
  )
  answer.headers.set('retry-after', '5')
  return answer
}
