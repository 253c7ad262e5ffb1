import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { whyICanSee } from '@/lib/access/queries/why-i-can-see'
import { waysToKnow } from '@/lib/conflict/types'
import { waysToKnowWords } from '@/lib/conflict/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitKnowThem } from './action'

/** Saying that one knows a family outside work, which closes its record for one at once. */
export default async function KnowThemPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName } = await ask(whyICanSee, { familyId })
  return (
    <>
      <PageHeader
        title="I know this family"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'I know this family' },
        ]}
      />
      <MainAndSide
        side={
          <Sheet title="What happens then" quiet>
            <ul className="ms-5 flex list-disc flex-col gap-1.5">
              <li>The record closes for you at once, and you cannot open it again.</li>
              <li>Your manager is told, so that somebody else does what you were doing.</li>
              <li>Only a manager can end this.</li>
            </ul>
          </Sheet>
        }
      >
        <Form
          action={submitKnowThem}
          formKey={newFormKey()}
          pageTitle="I know this family"
          hidden={{ familyId }}
          submit="Close this record for me"
          beside={<a href={paths.family(familyId)}>Cancel</a>}
        >
          <RadioField
            name="how"
            label="How do you know them?"
            choices={waysToKnow.map((value) => ({ value, label: waysToKnowWords[value].mine }))}
          />
          <TextAreaField name="words" label="What should your manager know, if anything?" />
        </Form>
      </MainAndSide>
    </>
  )
}
