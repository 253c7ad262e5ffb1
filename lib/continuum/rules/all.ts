import { g01YoungerOrDisabled } from './g01-younger-or-disabled'
import { g02Unborn } from './g02-unborn'
import { g03NoGap } from './g03-no-gap'
import { g04NotSeen } from './g04-not-seen'
import { g05Exploitation } from './g05-exploitation'
import { g06Neglect } from './g06-neglect'
import { g07SpecialistHelp } from './g07-specialist-help'
import { g08RequestHeard } from './g08-request-heard'
import { p09ManySmallSigns } from './p09-many-small-signs'
import { p10Duties } from './p10-duties'
import { p11AgeLaw } from './p11-age-law'
import { p13UnknownIsNotNo } from './p13-unknown-is-not-no'
import { r01ImmediateDanger } from './r01-immediate-danger'
import { r02SignificantHarm } from './r02-significant-harm'
import { r03NoConsentForHarm } from './r03-no-consent-for-harm'
import { r04TriggerDominates } from './r04-trigger-dominates'
import { r05NoEarlyHelpTestFirst } from './r05-no-early-help-test-first'
import { r06AllocatedSocialWorker } from './r06-allocated-social-worker'
import { r07OpenPlan } from './r07-open-plan'
import { r08Universal } from './r08-universal'
import { r09OneAgency } from './r09-one-agency'
import { r10SeveralAgencies } from './r10-several-agencies'
import { r11OneNeedSeveralAgencies } from './r11-one-need-several-agencies'
import { r12NeedsUnclear } from './r12-needs-unclear'
import { r13WholeFamily } from './r13-whole-family'
import { r14ComplexLead } from './r14-complex-lead'
import { r15Complex } from './r15-complex'
import { r16ToxicTrio } from './r16-toxic-trio'
import { r17SupportingFamilies } from './r17-supporting-families'
import { r18ChildInNeed } from './r18-child-in-need'
import { r19ChildProtection } from './r19-child-protection'
import { r20EarlyHelpFirst } from './r20-early-help-first'
import { r21NeverSentBack } from './r21-never-sent-back'
import { r22HelpNotEnough } from './r22-help-not-enough'
import { r23AgreementFirst } from './r23-agreement-first'
import { r24RefusalIsNotTheEnd } from './r24-refusal-is-not-the-end'
import { r25RefusalChangesRoute } from './r25-refusal-changes-route'
import { r26ChildInNeedAgreement } from './r26-child-in-need-agreement'
import { r27ConsentMarkedNotNeeded } from './r27-consent-marked-not-needed'
import { r28OwnVoice } from './r28-own-voice'
import { r29SmoothMoves } from './r29-smooth-moves'
import { r30StepUp } from './r30-step-up'
import { r31StepDown } from './r31-step-down'
import { r32LookBack } from './r32-look-back'
import { r33ThirdContact } from './r33-third-contact'
import { r34BoundedRule } from './r34-bounded'
import { r35MatchedAndChecked } from './r35-matched-and-checked'
import { r36Discounted } from './r36-discounted'
import type { Rule } from './rule'

/** Every rule, in the order they are explained: R1 to R36, special groups, properties that speak. */
export const ALL_RULES: readonly Rule[] = [
  r01ImmediateDanger,
  r02SignificantHarm,
  r03NoConsentForHarm,
  r04TriggerDominates,
  r05NoEarlyHelpTestFirst,
  r06AllocatedSocialWorker,
  r07OpenPlan,
  r08Universal,
  r09OneAgency,
  r10SeveralAgencies,
  r11OneNeedSeveralAgencies,
  r12NeedsUnclear,
  r13WholeFamily,
  r14ComplexLead,
  r15Complex,
  r16ToxicTrio,
  r17SupportingFamilies,
  r18ChildInNeed,
  r19ChildProtection,
  r20EarlyHelpFirst,
  r21NeverSentBack,
  r22HelpNotEnough,
  r23AgreementFirst,
  r24RefusalIsNotTheEnd,
  r25RefusalChangesRoute,
  r26ChildInNeedAgreement,
  r27ConsentMarkedNotNeeded,
  r28OwnVoice,
  r29SmoothMoves,
  r30StepUp,
  r31StepDown,
  r32LookBack,
  r33ThirdContact,
  r34BoundedRule,
  r35MatchedAndChecked,
  r36Discounted,
  g01YoungerOrDisabled,
  g02Unborn,
  g03NoGap,
  g04NotSeen,
  g05Exploitation,
  g06Neglect,
  g07SpecialistHelp,
  g08RequestHeard,
  p09ManySmallSigns,
  p10Duties,
  p11AgeLaw,
  p13UnknownIsNotNo,
]

/** The rules that can call for a level. */
export const LEVEL_RULES: readonly Rule[] = ALL_RULES.filter(
  (rule) => rule.floor !== undefined || rule.leaning !== undefined,
)
