import { LinkButton } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { FamilyRecord } from '@/lib/family/family-record'
import type { FamilyPageMay } from '@/lib/family/queries/family-page'
import { paths } from '@/lib/paths'

type Step = { title: string; words: string; label: string; href: string }

/** The one thing to do next for a family that nobody has a plan for yet. No family is left without one. */
export function NextStep({ record, may }: { record: FamilyRecord; may: FamilyPageMay }) {
  const step = nextStepFor(record, may)
  if (!step) return null
  return (
    <Sheet title={step.title} deciding>
      <p className="mb-4 text-form">{step.words}</p>
      <LinkButton look="primary" href={step.href}>
        {step.label}
      </LinkButton>
    </Sheet>
  )
}

function nextStepFor(record: FamilyRecord, may: FamilyPageMay): Step | undefined {
  const { familyId, contactId, episode, closedOn, assessment } = record
  if (!episode && !contactId && may.recordContact) {
    return {
      title: 'Next: write down what you know',
      words: 'What is going well, what people are worried about, and what the family would like.',
      label: 'Write it down',
      href: paths.newContact(familyId),
    }
  }
  if (!episode && !closedOn && contactId && may.decideLevel) {
    return {
      title: 'Next: decide which help fits best',
      words: 'Nobody is helping this family yet. Say what you see, and decide.',
      label: 'Carry on',
      href: paths.contactFacts(familyId, contactId),
    }
  }
  if (!episode && closedOn && may.recordContact) {
    return {
      title: 'Help has ended',
      words: 'If something has changed, write down what you know now. The old record is kept.',
      label: 'Write it down',
      href: paths.newContact(familyId),
    }
  }
  if (episode?.level === 'multi-agency' && !episode.namedSince && !episode.askedToLead && may.askLead) {
    return {
      title: 'Next: agree a named person',
      words: 'Ask the family who they would like. Until somebody says yes, you look after the plan.',
      label: 'Choose who to ask',
      href: paths.namedPerson(familyId),
    }
  }
  if (assessment && !assessment.completedOn && may.viewAssessment) {
    return {
      title: 'Next: the assessment',
      words: `${assessment.finished} of ${assessment.parts} parts are done.`,
      label: 'Carry on with the assessment',
      href: paths.assessment(familyId, assessment.id),
    }
  }
  return undefined
}
