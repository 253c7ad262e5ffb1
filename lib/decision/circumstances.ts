import { z } from 'zod'
import { EARLY_HELP, ENGAGEMENTS, PLANS, STEP_DOWNS } from '@/lib/continuum/case'

const count = z.int('Use a whole number').min(0).max(20, 'Use a number from 0 to 20')

/** What a practitioner answers about one child beyond what they saw. What is left out is not known, never guessed. */
export const circumstancesInput = z.strictObject({
  unmetNeeds: count.optional(),
  agenciesNeeded: count.optional(),
  earlyHelp: z.enum(EARLY_HELP).optional(),
  allocatedSocialWorker: z.boolean().optional(),
  currentPlan: z.enum(PLANS).optional(),
  childSeen: z.boolean().optional(),
  engagement: z.enum(ENGAGEMENTS).optional(),
  send: z.boolean().optional(),
  assessmentRequestedByFamily: z.boolean().optional(),
  adultServicesInvolved: z.boolean().optional(),
  coordinationGap: z.boolean().optional(),
  isRelativeCarer: z.boolean().optional(),
  stepDownFrom: z.enum(STEP_DOWNS).optional(),
  /** Asked again while the family is being helped; at first contact the first page has asked it. */
  immediateDanger: z.boolean().optional(),
})

export type Circumstances = z.output<typeof circumstancesInput>

/** Answers read back from storage. Throws when they are not what was once accepted. */
export function storedCircumstances(answers: unknown): Circumstances {
  return circumstancesInput.parse(answers)
}
