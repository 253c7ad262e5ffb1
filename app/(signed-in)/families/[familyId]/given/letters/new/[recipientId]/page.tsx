import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { letterTo } from '@/lib/disclosure/queries/letter-to'
import { recipientWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { LetterList } from '../../letter-list'
import { submitBeginLetter } from './action'

type NewLetterPageProps = { params: Promise<{ familyId: string; recipientId: string }> }

/** Who a letter is to, before a word of it is written: that does not change afterwards. */
export default async function NewLetterPage({ params }: NewLetterPageProps) {
  const { familyId, recipientId } = await params
  const { familyName, name, called, kind, at, begun } = await ask(letterTo, { familyId, recipientId })
  return (
    <>
      <PageHeader
        title={`A letter to ${name}`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'A letter' },
        ]}
        subtitle={[at, recipientWords[kind]].filter(Boolean).join('. ')}
      />
      <OneColumn>
        {begun.length > 0 && (
          <Sheet title={`Begun already to ${called}`} count={begun.length} flush>
            <LetterList familyId={familyId} letters={begun} />
          </Sheet>
        )}
        <Form
          action={submitBeginLetter}
          formKey={newFormKey()}
          pageTitle="A letter to somebody"
          hidden={{ familyId, recipientId }}
          submit={begun.length > 0 ? 'Begin another letter' : 'Begin the letter'}
          beside={<a href={paths.given(familyId)}>Cancel</a>}
        >
          <p className="text-form">
            You write it in your own words, and it is saved as you write. It is only for {called}: it begins
            “Dear {called},” and ends with who it is from. An address is never written in it, it comes from
            the record.
          </p>
        </Form>
      </OneColumn>
    </>
  )
}
