import { notFound, redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { documentKinds, needsThing } from '@/lib/disclosure/types'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitAskRelease } from './action'

type AskReleasePageProps = {
  params: Promise<{ familyId: string; document: string; recipientId: string }>
  searchParams: Promise<{ about?: string | string[] }>
}

/** Asks a second person whether a protected address may be used, once. */
export default async function AskReleasePage({ params, searchParams }: AskReleasePageProps) {
  const [{ familyId, document: asked, recipientId }, { about }] = await Promise.all([params, searchParams])
  const document = documentKinds.find((one) => one === asked) ?? notFound()
  const aboutId = typeof about === 'string' ? about : undefined
  if (needsThing(document) && !aboutId) redirect(paths.giveForWhom(familyId, document))
  const { familyName, called } = await ask(disclosureCheck, {
    familyId,
    document,
    recipientId,
    ...(aboutId && { aboutId }),
  })
  return (
    <>
      <PageHeader
        title={`Post something to ${called}?`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'Ask a manager' },
        ]}
        subtitle="The address is protected: somebody could be in danger if it were known. Two people decide."
      />
      <OneColumn>
        <Form
          action={submitAskRelease}
          formKey={newFormKey()}
          pageTitle="Ask about a protected address"
          hidden={{ familyId, recipientId }}
          submit="Ask the manager"
          beside={<a href={paths.giveDocument(familyId, document, recipientId, aboutId)}>Cancel</a>}
        >
          <TextAreaField
            name="why"
            label="Why must it be posted?"
            hint={`Who opens the post there, and how you know it is safe. Do not write the address.`}
            height="short"
          />
        </Form>
      </OneColumn>
    </>
  )
}
