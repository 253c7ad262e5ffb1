import { CheckboxField } from '@/components/form/checkbox-field/checkbox-field'
import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { purposeWords } from '@/lib/consent/purposes'
import { toTakeBack } from '@/lib/consent/queries/to-take-back'
import { agreementHows } from '@/lib/consent/types'
import { howWords } from '@/lib/consent/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { AlreadyKnownBy } from '../../already-known-by'
import { submitTakeBack } from './action'
import { tickOf } from './schema'

type TakeBackProps = { params: Promise<{ familyId: string; agreementId: string }> }

/** Somebody takes back a part of their yes: what they take back, and what is known already and cannot be. */
export default async function TakeBackPage({ params }: TakeBackProps) {
  const { familyId, agreementId } = await params
  const { familyName, person, saidOn, agencies, known } = await ask(toTakeBack, { familyId, agreementId })
  return (
    <>
      <PageHeader
        title={`What does ${person} take back?`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Agreement', href: paths.familyAgreement(familyId) },
          { label: 'Take back a part' },
        ]}
        subtitle={`${person} said yes on ${dayWords(saidOn)}. What is not ticked here stays as it is. It counts the moment you press the button.`}
      />
      <OneColumn>
        <Form
          action={submitTakeBack}
          formKey={newFormKey()}
          pageTitle="Take back a part"
          hidden={{ familyId, agreementId }}
          submit="Save what they took back"
          beside={<a href={paths.familyAgreement(familyId)}>Cancel</a>}
        >
          <CheckboxField
            name="takenBack"
            label="What do they take back?"
            hint="Who may not know of the family cannot work with it either: that goes too"
            choices={agencies.flatMap(({ agencyId, agency, yes }) =>
              yes.map((purpose) => ({
                value: tickOf(agencyId, purpose),
                label: `${agency}: ${purposeWords[purpose].label.toLowerCase()}`,
              })),
            )}
          />
          <TextAreaField name="ownWords" label="What did they say, in their own words?" />
          <DateField
            name="answeredOn"
            label="When did they say it?"
            defaultValue={dayFromInstant(new Date())}
          />
          <RadioField
            name="how"
            label="How did they tell you?"
            choices={agreementHows.map((value) => ({ value, label: howWords[value] }))}
          />
        </Form>
        {known.length > 0 && (
          <Sheet title="What they know already">
            <p className="text-ink-soft">Taking back stops new sharing. This cannot be taken back.</p>
            {known.map((one) => (
              <div key={one.id} className="mt-4">
                <h3 className="text-sub">{one.agency}</h3>
                <AlreadyKnownBy known={one} />
              </div>
            ))}
          </Sheet>
        )}
      </OneColumn>
    </>
  )
}
