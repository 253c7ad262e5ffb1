import { notFound } from 'next/navigation'
import { Container } from '@/components/ui/layout/container'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { madeDocuments } from '@/lib/disclosure/types'
import { classWords, documentWords, recipientWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import '../../../../family-copy/family-copy.css'
import { ContentsOf } from '../../../contents-of'
import { GiveForm } from './give-form'
import { Warnings } from './warnings'

type CheckPageProps = { params: Promise<{ familyId: string; document: string; personId: string }> }

/** The check before anything leaves: the right person, the right address, nothing of anybody else. */
export default async function CheckPage({ params }: CheckPageProps) {
  const { familyId, document: asked, personId } = await params
  const document = madeDocuments.find((one) => one === asked) ?? notFound()
  const check = await ask(disclosureCheck, { familyId, document, personId })
  return (
    <>
      <PageHeader
        title={`${documentWords[document]}, for ${check.called}`}
        breadcrumbs={[
          { label: familyWords(check.familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'Check' },
        ]}
        subtitle={`${check.name}. ${recipientWords[check.kind]}.`}
      />
      <OneColumn>
        {check.warnings.length > 0 && <Warnings warnings={check.warnings} called={check.called} />}
        {check.leftOut.length > 0 && (
          <Sheet title={`Left out for ${check.called}`} quiet>
            <ul className="list-disc ps-5">
              {check.leftOut.map((one) => (
                <li key={one}>{classWords[one]}</li>
              ))}
            </ul>
          </Sheet>
        )}
        <GiveForm familyId={familyId} check={check} formKey={newFormKey()} />
      </OneColumn>
      <Container className="pb-12 print:hidden">
        <h2 className="mb-3 text-section">What {check.called} would read</h2>
        <ContentsOf document={document} contents={check.contents} />
      </Container>
    </>
  )
}
