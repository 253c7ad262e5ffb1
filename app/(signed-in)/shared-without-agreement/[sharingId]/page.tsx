import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { instantWords } from '@/lib/calendar/words'
import { oneToLookAt } from '@/lib/consent/queries/one-to-look-at'
import { lookOutcomes } from '@/lib/consent/types'
import { basisWords, lookWords, sharedWithoutTitle } from '@/lib/consent/words'
import { familyWords, listWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitLook } from './action'

/** One thing that was shared without agreement: what, with whom, by what right and why, for a manager to judge. */
export default async function LookAtSharingPage({ params }: { params: Promise<{ sharingId: string }> }) {
  const { sharingId } = await params
  const one = await ask(oneToLookAt, { sharingId })
  return (
    <>
      <PageHeader
        title="Was it right to share?"
        breadcrumbs={[
          { label: 'Team', href: paths.caseload() },
          { label: 'Shared without agreement', href: paths.sharedWithout() },
          { label: 'Look' },
        ]}
        subtitle={sharedWithoutTitle(one)}
      />
      <OneColumn>
        <Sheet title="What was shared">
          <SummaryList
            rows={[
              {
                label: 'About',
                value: one.family ? (
                  <a href={paths.familyAgreement(one.family.id)}>{familyWords(one.family.name)}</a>
                ) : (
                  'A family your team does not look after'
                ),
              },
              { label: 'With', value: listWords(one.agencies) },
              ...(one.words
                ? [
                    { label: 'What', value: written(one.words.what) },
                    { label: 'What for', value: written(one.words.purpose) },
                    { label: 'Why without agreement', value: written(one.words.reason) },
                  ]
                : [{ label: 'What, and why', value: `Not for you to read here. Ask ${one.who}` }]),
              { label: 'By what right', value: basisWords[one.basis].label },
              { label: 'By', value: `${one.who}, ${one.about}, ${instantWords(one.at)}` },
            ]}
          />
        </Sheet>
        <Form
          action={submitLook}
          formKey={newFormKey()}
          pageTitle="Was it right to share?"
          hidden={{ sharingId: one.id }}
          submit="Write down what I found"
          beside={<a href={paths.sharedWithout()}>Later</a>}
        >
          <RadioField
            name="outcome"
            label="Was it right?"
            choices={lookOutcomes.map((value) => ({ value, ...lookWords[value] }))}
          />
          <TextAreaField
            name="words"
            label="What happens now?"
            hint="Needed unless it was right. The family may ask to read it."
          />
        </Form>
      </OneColumn>
    </>
  )
}

function written(words: string) {
  return <span className="whitespace-pre-line">{words}</span>
}
