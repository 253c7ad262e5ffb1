import { z } from 'zod'
import { EARLY_HELP, ENGAGEMENTS, PLANS, STEP_DOWNS } from '@/lib/continuum/case'
import { itemIds } from '@/lib/decision/picker'
import { optionalChoice, someChoices } from '@/lib/form/choice'
import { optionalDay } from '@/lib/form/date'
import { optionalWords } from '@/lib/form/text'

const ids = { familyId: z.uuid(), contactId: z.uuid() }

/** A child of the family, or nothing for the whole family. */
const who = z.preprocess((value) => value || undefined, z.uuid().optional())

export const addSchema = z.strictObject({
  ...ids,
  personId: who,
  item: someChoices(itemIds, 'Tick what you see, then add it'),
})

export const endSchema = z.strictObject({ ...ids, personId: who, observationId: z.uuid() })

export const describeSchema = z.strictObject({
  ...ids,
  personId: who,
  observationId: z.uuid(),
  evidence: optionalWords(2_000),
  sinceOn: optionalDay(),
})

/** Empty is not known. */
const howMany = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
  z
    .string()
    .regex(/^(1?\d|20)$/, 'Use a number from 0 to 20, or leave it empty if you do not know')
    .transform(Number)
    .optional(),
)

const yesOrNo = optionalChoice(['yes', 'no', 'not-known']).transform((answer) =>
  answer === 'yes' ? true : answer === 'no' ? false : undefined,
)

export const circumstancesSchema = z.strictObject({
  ...ids,
  personId: z.uuid(),
  immediateDanger: yesOrNo,
  childSeen: yesOrNo,
  unmetNeeds: howMany,
  agenciesNeeded: howMany,
  earlyHelp: optionalChoice(EARLY_HELP),
  currentPlan: optionalChoice(PLANS),
  allocatedSocialWorker: yesOrNo,
  engagement: optionalChoice(ENGAGEMENTS),
  send: yesOrNo,
  assessmentRequestedByFamily: yesOrNo,
  coordinationGap: yesOrNo,
  adultServicesInvolved: yesOrNo,
  isRelativeCarer: yesOrNo,
  stepDownFrom: optionalChoice(STEP_DOWNS),
})
