import type { Actor } from '@/lib/access/actor'

/**
 * freshSignIn: a sensitive act asks that somebody proved who they are lately (ASVS 7.5.3). A command or query says
 * `needs: 'fresh-sign-in'` in its definition and nothing else changes: `formAction` then shows the form again with
 * everything that was typed and asks for the password (and code) in place; a page opened through `ask` leads by
 * `/account/confirm` and back to the address given as `here`. Where people write, put it on the command and not on the
 * query of the page: without script the page is drawn anew, and being led away would empty every box. In tests, `{ ...actor, freshAt: longAgo }` is refused.
 */
export type FreshSignIn = 'fresh-sign-in'

/** For how long one proof is fresh. */
export const freshMinutes = 10

/** They may do this, but must first prove once more who they are. Nothing was changed. */
export class FreshSignInNeeded extends Error {
  override readonly name = 'FreshSignInNeeded'
  constructor() {
    super('Confirm that it is you first')
  }
}

/** Throws FreshSignInNeeded unless this person proved who they are in the last ten minutes. */
export function requireFreshSignIn({ freshAt }: Pick<Actor, 'freshAt'>, now: Date): void {
  if (!freshAt || now.getTime() - freshAt.getTime() > freshMinutes * 60_000) throw new FreshSignInNeeded()
}
