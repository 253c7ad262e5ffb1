import { PartBoxes } from '@/components/assessment/part-boxes/part-boxes'
import { AutosaveForm } from '@/components/form/autosave/autosave-form'
import { TickBox } from '@/components/form/tick-box/tick-box'
import { Button } from '@/components/ui/button/button'
import { Container } from '@/components/ui/layout/container'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { Breadcrumbs, type Crumb } from '@/components/ui/page-header/breadcrumbs'
import { evidenceList } from '@/lib/assessment/evidence'
import type { AssessmentPart } from '@/lib/assessment/queries/assessment-part'
import { topics } from '@/lib/assessment/topics'
import { partTitle, whoOf } from '@/lib/assessment/words'
import { timeWords } from '@/lib/calendar/words'
import { withRowsShown } from '@/lib/draft/rows-shown'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { nameAndAge } from '@/lib/person/words'
import { submitPart } from './action'
import { ClashesHere } from './clashes-here'
import { nextPart } from './next-part'
import { PartSide } from './part-side'
import { presentHere } from './present-here'

/** One part, to be written with the family: the child's own words first, then strengths, then worries. */
export function PartForm({
  view,
  pageTitle,
  crumbs,
  note,
  isSaved,
}: {
  view: AssessmentPart
  pageTitle: string
  crumbs: Crumb[]
  note: string
  isSaved: boolean
}) {
  const { familyId, assessmentId, part, draft, today } = view
  const next = nextPart(view.parts, part.id)
  const heading = part.person
    ? partTitle(part).replace(whoOf(part.person), nameAndAge(part.person, today))
    : partTitle(part)
  return (
    <Container className="pt-4 pb-12">
      <AutosaveForm
        action={submitPart}
        formKey={newFormKey()}
        pageTitle={pageTitle}
        draft={{
          kind: 'assessment-section',
          documentId: assessmentId,
          section: part.id,
          writer: view.writer,
          rev: draft.rev,
          values: topics[part.topic].asksHowWeKnow
            ? withRowsShown(draft.values, { [evidenceList]: 1 })
            : draft.values,
        }}
        hidden={{
          familyId,
          assessmentId,
          partId: part.id,
          topic: part.topic,
          who: whoOf(part.person),
          ...(next && { nextId: next.id }),
        }}
        present={presentHere(view)}
        heading={
          <div>
            <Breadcrumbs crumbs={crumbs} />
            <div className="mt-3 flex flex-col justify-between gap-x-6 tablet:mt-5 tablet:flex-row tablet:items-end">
              <h1 className="text-title">{heading}</h1>
              <p className="shrink-0 pb-1.5 text-body text-ink-soft">{note}</p>
            </div>
          </div>
        }
      >
        {isSaved && draft.savedAt && (
          <NotificationBanner saved={`Saved at ${timeWords(draft.savedAt)}`}>
            Everything on this page is kept. Carry on when you like.
          </NotificationBanner>
        )}
        <ClashesHere clashIds={draft.clashIds} />
        <div className="grid gap-x-8 gap-y-7 desk:grid-cols-[minmax(0,1fr)_22.5rem] desk:grid-rows-[auto_1fr]">
          <PartBoxes topic={part.topic} who={whoOf(part.person)} />
          <div className="min-w-0 desk:row-span-2">
            <PartSide view={view} />
          </div>
          <div className="flex min-w-0 flex-col gap-5">
            <TickBox
              name="finished"
              framed
              label="This part is finished"
              hint="You can still change it until the whole assessment is finished."
            />
            <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
              <Button size="large">
                {next ? `Save and go to ${partTitle(next)}` : 'Save and go to the list'}
              </Button>
              <a href={paths.assessment(familyId, assessmentId)}>Back to the list</a>
            </div>
          </div>
        </div>
      </AutosaveForm>
    </Container>
  )
}
