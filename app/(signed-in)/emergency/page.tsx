import { redirect } from 'next/navigation'
import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { mayWork } from '@/lib/access/may'
import { requireActor } from '@/lib/auth/actor'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { emergencyReasons } from '@/lib/emergency/types'
import { emergencyReasonWords } from '@/lib/emergency/words'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitEmergency } from './action'

/** Opening the record of a family one does not work with, because somebody is in danger now. */
export default async function EmergencyPage() {
  const [actor, { mashPhone }] = await Promise.all([requireActor(), orBusy(partnership())])
  if (!mayWork('openEmergency', actor)) redirect(paths.notAllowed('openEmergency'))
  return (
    <>
      <PageHeader
        title="Open a record in an emergency"
        subtitle="Only when somebody is in danger now and nobody who works with the family can be reached."
      />
      <MainAndSide side={<WhatHappens mashPhone={mashPhone} />}>
        <Form
          action={submitEmergency}
          formKey={newFormKey()}
          pageTitle="Open a record in an emergency"
          submit="Open the record for four hours"
          beside={<a href={paths.find()}>Cancel</a>}
        >
          <RadioField
            name="reason"
            label="What is the emergency?"
            choices={emergencyReasons.map((value) => ({ value, label: emergencyReasonWords[value] }))}
          />
          <TextAreaField
            name="words"
            label="What happened, and what do you need to know?"
            hint="A manager reads this by the end of the next working day"
          />
          <TextField
            name="fullName"
            label="Full name of somebody in the family"
            hint="As it is written in the record: first name and surname"
          />
          <DateField name="bornOn" label="Their date of birth" />
          <TextField
            name="nhsNumber"
            label="Or their NHS number"
            hint="In place of the name and date of birth"
            width="half"
            inputMode="numeric"
          />
        </Form>
      </MainAndSide>
    </>
  )
}

function WhatHappens({ mashPhone }: { mashPhone: string }) {
  return (
    <>
      <Sheet title="Faster than this" quiet>
        <p>
          Call 999 when a child is in danger right now. Call MASH on{' '}
          <a href={`tel:${mashPhone.replaceAll(' ', '')}`} className="whitespace-nowrap">
            {mashPhone}
          </a>
          , day or night.
        </p>
      </Sheet>
      <Sheet title="What happens then" quiet>
        <ul className="ms-5 flex list-disc flex-col gap-1.5">
          <li>You can read the record for four hours, and change nothing.</li>
          <li>The family’s named person and the managers are told at once.</li>
          <li>A manager looks at whether it was right. The family may be told too.</li>
          <li>Some records never open this way.</li>
        </ul>
      </Sheet>
    </>
  )
}
