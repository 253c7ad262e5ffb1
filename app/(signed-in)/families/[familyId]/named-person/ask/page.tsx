import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { whoCouldLead } from '@/lib/lead-professional/queries/who-could-lead'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { Duties } from '../duties'
import { submitAsk } from './action'

/** Asking somebody of the team to be the named person. */
export default async function AskPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, couldBe, notCovered, mayInvite } = await ask(whoCouldLead, { familyId })
  return (
    <>
      <PageHeader
        title="Ask someone to be the named person"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Named person', href: paths.namedPerson(familyId) },
          { label: 'Ask' },
        ]}
        subtitle="They say yes or no themselves. Until then, nothing changes."
      />
      <MainAndSide side={<Duties />}>
        {couldBe.length === 0 ? (
          <Sheet title="Nobody to ask yet" flush>
            <PageTitle name="Ask someone" />
            <NothingHere>
              The named person sees everything in the record, so they work for an agency the family has agreed
              to. {mayInvite && <a href={paths.teamInvite(familyId)}>Invite someone into the team first</a>}
            </NothingHere>
          </Sheet>
        ) : (
          <Form
            action={submitAsk}
            formKey={newFormKey()}
            pageTitle="Ask someone to be the named person"
            hidden={{ familyId }}
            submit="Ask them"
            beside={<a href={paths.namedPerson(familyId)}>Cancel</a>}
          >
            <VoiceField
              name="familyView"
              label="Who would the family like, and why?"
              hint="Their own words, the children’s too"
            />
            <RadioField
              name="workerId"
              label="Who will you ask?"
              hint={
                notCovered.length > 0
                  ? `Not here: ${notCovered.join(', ')}. The family has not agreed to share with their agency yet.`
                  : undefined
              }
              choices={couldBe.map(({ id, name, about }) => ({ value: id, label: name, hint: about }))}
            />
            <TextAreaField
              name="because"
              label="Why them?"
              hint="Usually the one who knows the family best. They will read this"
            />
          </Form>
        )}
      </MainAndSide>
    </>
  )
}
