import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { ScaleField } from '@/components/form/scale-field/scale-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { SaidLine } from '@/components/ui/said-line/said-line'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { planForEditing } from '@/lib/plan/queries/for-editing'
import { inQuotes } from '@/lib/plan/quotes'
import { planCrumbs } from '../../crumbs'
import { submitMet, submitScore } from './action'

type OutcomePageProps = { params: Promise<{ familyId: string; outcomeId: string }> }

const pageTitle = 'How is it going?'

/** Where the family puts one thing now, or that it has happened. */
export default async function OutcomePage({ params }: OutcomePageProps) {
  const { familyId, outcomeId } = await params
  const plan = await ask(planForEditing, { familyId })
  const outcome = plan.outcomes.find(({ id }) => id === outcomeId)
  if (!outcome || outcome.metOn) notFound()
  const { words, voice, voiceOf, scores, version } = outcome
  return (
    <>
      <PageHeader title={words} breadcrumbs={planCrumbs(plan, 'How is it going?')} />
      <OneColumn>
        {voice && (
          <SaidLine
            said={{ id: outcomeId, words: inQuotes(voice), speaker: voiceOf ?? 'The family', side: 'family' }}
          />
        )}
        <Form
          action={submitScore}
          formKey={newFormKey()}
          pageTitle={pageTitle}
          hidden={{ familyId, outcomeId }}
          submit="Save the score"
          beside={<a href={paths.plan(familyId)}>Cancel</a>}
        >
          <ScaleField
            name="score"
            label="Where does the family put it today?"
            labelSize="section"
            hint="The family’s number, not ours"
            worst="very hard"
            best="going well"
            lastTime={scores.at(-1)?.score}
          />
        </Form>
        <Sheet title="Has it happened?">
          <p className="mb-4 max-w-prose">
            When the family says it has happened, it stays in the plan with the day. Nothing is taken away.
          </p>
          <Form
            action={submitMet}
            formKey={newFormKey()}
            hidden={{ familyId, outcomeId, version: String(version) }}
            idPrefix="met-"
            submit="Yes, it has happened"
          />
        </Sheet>
      </OneColumn>
    </>
  )
}
