/** Why an episode ends (handbook section 6: closed as needs met, closed for disengagement …). */
export const closureReasons = [
  'needs-met',
  'family-chose-to-stop',
  'disengaged',
  'stepped-up',
  'moved-away',
  'duplicate',
  'other',
] as const
export type ClosureReason = (typeof closureReasons)[number]

/** The one part that asking for an end has while it is written. */
export const closureSection = 'closure'

/** What each box of it is called, on its page and wherever two versions of it are shown. */
export const closureBoxWords = {
  familyView: 'How does the family feel about it ending?',
  reason: 'Why is the help ending?',
  whatChanged: 'What has changed',
  whatNext: 'If things get harder',
} as const

/** Each reason as it is chosen, and as the family's timeline says it. */
export const closureReasonWords: Record<ClosureReason, { label: string; sentence: string }> = {
  'needs-met': { label: 'The family has what it needs', sentence: 'the family has what it needs' },
  'family-chose-to-stop': { label: 'The family chose to stop', sentence: 'the family chose to stop' },
  disengaged: { label: 'We lost touch, and have tried other ways', sentence: 'we lost touch' },
  'stepped-up': {
    label: 'Social workers help the family now',
    sentence: 'social workers help the family now',
  },
  'moved-away': {
    label: 'The family moved away, and their new area knows',
    sentence: 'the family moved away',
  },
  duplicate: { label: 'This was written down twice', sentence: 'it was written down twice' },
  other: { label: 'Another reason', sentence: 'for another reason' },
}
