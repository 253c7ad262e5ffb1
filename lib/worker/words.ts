import type { Work } from '@/lib/access/actor'

/** What kind of work somebody does here, and what that opens. It never says for which families. */
export const workWords: Record<Work, { label: string; hint: string }> = {
  practitioner: { label: 'Works with families', hint: 'Sees the families they have a part in' },
  hub: { label: 'Works in the early help hub', hint: 'Also sees records that may be the same person' },
  mash: { label: 'Works in the MASH', hint: 'Also sees worries sent to the MASH' },
  manager: { label: 'Manages a team', hint: 'Also sees the families their team looks after' },
  'guidance-lead': { label: 'Keeps the guidance', hint: 'Changes the partnership’s guidance' },
  administrator: { label: 'Administrator', hint: 'Looks after who works here, and sees no family' },
}
