import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { letterToWrite } from '@/lib/disclosure/queries/letter-to-write'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitPutAway } from './action'

type PutAwayPageProps = { params: Promise<{ familyId: string; letterId: string }> }

/** A letter that is not to be sent after all: what that means, before it is done. */
export default async function PutAwayPage({ params }: PutAwayPageProps) {
  const { familyId, letterId } = await params
  const { familyName, name, called } = await ask(letterToWrite, { familyId, letterId })
  return (
    <>
      <PageHeader
        title={`Put the letter to ${name} away`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'A letter', href: paths.letter(familyId, letterId) },
          { label: 'Put it away' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitPutAway}
          formKey={newFormKey()}
          pageTitle="Put a letter away"
          hidden={{ familyId, letterId }}
          submit="Put it away"
          beside={<a href={paths.letter(familyId, letterId)}>Go on writing</a>}
        >
          <p className="text-form">
            It was never given to {called}, and it leaves the list of letters being written. Nobody can go on
            with it afterwards.
          </p>
        </Form>
      </OneColumn>
    </>
  )
}
