import { CheckboxField } from '@/components/form/checkbox-field/checkbox-field'
import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { whoCouldCome } from '@/lib/meeting/queries/who-could-come'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { meetingCrumbs } from '../crumbs'
import { submitMeeting } from './action'

/** When, where, and who is invited: the family first. */
export default async function NewMeetingPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, people, lastPlace } = await ask(whoCouldCome, { familyId })
  return (
    <>
      <PageHeader
        title="Arrange a family meeting"
        breadcrumbs={meetingCrumbs({ familyId, familyName }, { label: 'Arrange' })}
        subtitle="Choose a time and place the family finds easy. They can bring anyone they like."
      />
      <OneColumn>
        <Form
          action={submitMeeting}
          formKey={newFormKey()}
          pageTitle="Arrange a family meeting"
          hidden={{ familyId }}
          values={{
            people: people.filter(({ memberId, isHolder }) => memberId || isHolder).map(({ key }) => key),
            ...(lastPlace && { place: lastPlace }),
          }}
          submit="Arrange the meeting"
          beside={<a href={paths.meetings(familyId)}>Cancel</a>}
        >
          <DateField name="on" label="Which day?" />
          <TextField name="time" label="What time?" hint="Like 3:30pm" width="short" />
          <TextField name="place" label="Where?" />
          <CheckboxField
            name="people"
            label="Who is invited?"
            hint="The family, and the team around them"
            choices={people.map(({ key, name, about, jobTitle }) => ({
              value: key,
              label: name,
              hint: jobTitle ? `${jobTitle}, ${about}` : about,
            }))}
          />
        </Form>
      </OneColumn>
    </>
  )
}
