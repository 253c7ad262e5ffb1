import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { namedPersonOfFamily } from '@/lib/lead-professional/queries/named-person'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { Duties } from '../duties'
import { submitTakeOn } from './action'

/** Whoever holds the family says yes for themselves. */
export default async function TakeOnPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const view = await ask(namedPersonOfFamily, { familyId })
  if (!view.holder?.isMe || view.named || !view.canAsk) notFound()
  return (
    <>
      <PageHeader
        title="Be the named person"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Named person', href: paths.namedPerson(familyId) },
          { label: 'Be the named person' },
        ]}
      />
      <MainAndSide side={<Duties />}>
        <Form
          action={submitTakeOn}
          formKey={newFormKey()}
          pageTitle="Be the named person"
          hidden={{ familyId }}
          submit="Yes, I am their named person"
          beside={<a href={paths.namedPerson(familyId)}>Cancel</a>}
        >
          <VoiceField
            name="familyView"
            label="What does the family say about it?"
            hint="Their own words, the children’s too"
          />
          <TextAreaField name="because" label="Why you?" hint="Usually the one who knows the family best" />
        </Form>
      </MainAndSide>
    </>
  )
}
