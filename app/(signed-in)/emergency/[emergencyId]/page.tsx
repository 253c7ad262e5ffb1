import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { instantWords } from '@/lib/calendar/words'
import { emergencyToSee } from '@/lib/emergency/queries/emergency'
import { emergencyOutcomes } from '@/lib/emergency/types'
import { emergencyOutcomeWords } from '@/lib/emergency/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitClose, submitReview } from './action'
import { WhatWasAsked } from './what-was-asked'

/** One record opened in an emergency: for whoever opened it, and for the manager who looks at it afterwards. */
export default async function EmergencyToSeePage({ params }: { params: Promise<{ emergencyId: string }> }) {
  const { emergencyId } = await params
  const [emergency, { mashPhone }] = await Promise.all([
    ask(emergencyToSee, { emergencyId }),
    orBusy(partnership()),
  ])
  const { isMine, opened, family, mayClose, mayReview, review } = emergency
  return (
    <>
      <PageHeader title={titleOf(emergency)} />
      <OneColumn>
        {isMine && !opened && (
          <Sheet title="What to do now" deciding>
            <p className="text-form">
              No record opens for what you entered. It may be spelt differently, or be one that never opens
              this way. Call MASH on{' '}
              <a href={`tel:${mashPhone.replaceAll(' ', '')}`} className="whitespace-nowrap">
                {mashPhone}
              </a>
              , or 999 when somebody is in danger right now.
            </p>
          </Sheet>
        )}
        {mayClose && family && (
          <Sheet title={`Open until ${instantWords(emergency.until)}`} deciding>
            <p className="mb-4 text-form">
              Everything you open is written down. Close it as soon as you know enough.
            </p>
            <Form
              action={submitClose}
              formKey={newFormKey()}
              pageTitle="Opened in an emergency"
              hidden={{ familyId: family.id, emergencyId }}
              submit="Close the record now"
              beside={
                <LinkButton look="primary" href={paths.family(family.id)}>
                  Read the record
                </LinkButton>
              }
            />
          </Sheet>
        )}
        <WhatWasAsked emergency={emergency} />
        {review && (
          <Sheet title={emergencyOutcomeWords[review.outcome]}>
            <p className="text-form">{review.words}</p>
            <p className="mt-2 text-small text-ink-soft">
              {review.by}, {instantWords(review.at)}
            </p>
          </Sheet>
        )}
        {mayReview && (
          <Form
            action={submitReview}
            formKey={newFormKey()}
            pageTitle="Was it right?"
            hidden={{ emergencyId }}
            submit="Save what you found"
            beside={<a href={paths.emergencies()}>Back to the list</a>}
          >
            <RadioField
              name="outcome"
              label="Was it right?"
              choices={emergencyOutcomes.map((value) => ({ value, label: emergencyOutcomeWords[value] }))}
            />
            <TextAreaField name="words" label="Whom did you ask, and what did you find?" />
          </Form>
        )}
      </OneColumn>
    </>
  )
}

function titleOf({ isMine, opened, who }: { isMine: boolean; opened: boolean; who: string }): string {
  if (!opened) return isMine ? 'Nothing opened' : `${who} looked for a record, and nothing opened`
  return isMine ? 'You opened a record in an emergency' : `${who} opened a record in an emergency`
}
