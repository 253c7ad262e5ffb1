import type { Actor } from './actor'

/**
 * Whether a worker is the one who asks, in whichever post. Wherever a rule wants two people it asks this: two posts of
 * one person are one person. PostgreSQL asks the same by `same_person()`.
 */
export function isSelf({ posts }: Pick<Actor, 'posts'>, workerId: string | null | undefined): boolean {
  return workerId !== null && workerId !== undefined && posts.includes(workerId)
}
