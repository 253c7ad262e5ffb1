import { LevelChoices } from '@/components/contact/level-choices/level-choices'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { beforeOwnView } from '@/lib/decision/queries/own-view'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitOwnView } from './action'

type YourViewPageProps = { params: Promise<{ familyId: string; contactId: string }> }

/** One's own view, before the guidance says anything: so that it does not think for anyone. */
export default async function YourViewPage({ params }: YourViewPageProps) {
  const { familyId, contactId } = await params
  const { familyName } = await ask(beforeOwnView, { familyId, contactId })
  return (
    <>
      <PageHeader
        title="Your own view"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'What you see', href: paths.contactFacts(familyId, contactId) },
          { label: 'Your own view' },
        ]}
        subtitle="You know this family. Say what you think first; then see what the guidance suggests. You can think again."
      />
      <OneColumn>
        <Form
          action={submitOwnView}
          formKey={newFormKey()}
          pageTitle="Your own view"
          hidden={{ familyId, contactId }}
          submit="Save my view and see what the guidance suggests"
          beside={<a href={paths.contactFacts(familyId, contactId)}>Back to what you see</a>}
        >
          <LevelChoices
            label="Which help do you think fits best?"
            hints={{
              universal: 'What everyone can use is enough',
              'single-agency': 'One service they know can do it',
              'multi-agency': 'Several services, one plan, one named person',
              statutory: 'A social worker should look at this',
            }}
          />
          <TextAreaField
            name="reasons"
            label="Why do you think so?"
            hint="Write it so the family could read it"
            limit={4_000}
          />
        </Form>
      </OneColumn>
    </>
  )
}
