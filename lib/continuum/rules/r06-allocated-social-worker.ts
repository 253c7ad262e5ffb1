import type { Rule } from './rule'
import { ourDefault, sandwell } from './sources'

/** R6 A social worker already has this child: no new form, go to that worker. The route changes, never the level. */
export const r06AllocatedSocialWorker: Rule = {
  id: 'R6',
  title: 'Allocated social worker',
  citations: [
    sandwell('appendix 2, “Multi-Agency Referral Form”'),
    ourDefault('the level is still worked out and shown; only the route changes'),
  ],
  speaks: (w) => w.p.facts.allocatedSocialWorker === true,
  says: () =>
    'This child has a social worker: no new form. Speak to that worker today, or to duty (the emergency duty team out of hours) if they cannot be reached.',
  does: () => ['no-marf-contact-allocated-worker'],
}
