import type { Level } from '@/components/continuum/level'
import { LevelSquare } from '@/components/continuum/level-badge/level-square'
import { CardChoice } from '@/components/form/card-choice/card-choice'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { Button } from '@/components/ui/button/button'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { instantWords } from '@/lib/calendar/words'
import { listWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import type { RequestView } from '@/lib/mash/queries/request'
import { MASH_DECISIONS, type MashDecision } from '@/lib/mash/types'
import { mashDecisionHints, mashDecisionWords } from '@/lib/mash/words'
import { paths } from '@/lib/paths'
import { submitTakeHere, submitToReadBack } from './action'

const levelOf: Record<MashDecision, Level> = {
  advice: 'universal',
  'one-agency': 'single-agency',
  'multi-agency': 'multi-agency',
  s17: 'statutory',
  s47: 'statutory',
}

const pageTitle = 'A request to the MASH'

/** Take it, decide it, or read what was decided: a final decision is only added to, by notes. */
export function Decision({ view }: { view: RequestView }) {
  if (view.decision) return <Decided view={view} />
  if (!view.isMine) return <TakeIt view={view} />
  const { written } = view
  const waiting = view.checks.filter(({ answered }) => !answered).map(({ agency }) => agency)
  return (
    <Sheet title="Decision" id="decision" note={<Reading view={view} />} deciding>
      {waiting.length > 0 && (
        <p className="mb-4">
          {listWords(waiting)} {waiting.length === 1 ? 'has' : 'have'} not answered yet. If a child may not be
          safe, do not wait for them.
        </p>
      )}
      <Form
        action={submitToReadBack}
        formKey={newFormKey()}
        pageTitle={pageTitle}
        hidden={{ requestId: view.id }}
        submit="Read it back"
        values={
          written
            ? {
                decision: written.decision,
                why: written.why,
                safeTonight: written.safeTonight ? 'yes' : 'no',
                whyLate: written.whyLate ?? '',
              }
            : {}
        }
        beside={
          <span className="text-small text-ink-soft">Nothing is final until you have read it back</span>
        }
      >
        <CardChoice
          name="decision"
          label="What happens next?"
          labelSize="sub"
          across={1}
          choices={MASH_DECISIONS.map((value) => ({
            value,
            label: mashDecisionWords[value],
            hint: mashDecisionHints[value],
            icon: <LevelSquare level={levelOf[value]} />,
          }))}
        />
        <TextAreaField
          name="why"
          label="Why"
          hint="Write it so the family could read it"
          labelSize="sub"
          limit={4_000}
        />
        <RadioField
          name="safeTonight"
          label="Are the children safe tonight?"
          hint="Somebody has checked: who and how goes in a note"
          labelSize="sub"
          inARow
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        {view.isLate && <TextField name="whyLate" label="Why it was late" />}
      </Form>
    </Sheet>
  )
}

/** What the guidance made of the facts when the practitioner decided to ask. */
function Reading({ view: { guidance, familyId } }: { view: RequestView }) {
  return guidance ? <a href={paths.familyDecision(familyId, guidance)}>How the guidance reads this</a> : null
}

function TakeIt({ view }: { view: RequestView }) {
  return (
    <Sheet title="Decision" deciding>
      <p className="mb-4">
        {view.takenBy
          ? `${view.takenBy} has taken this. Take it over only when you have spoken to them.`
          : `Whoever takes this looks after the family from that moment; until then ${view.sender.name} does.`}
      </p>
      <Form
        action={submitTakeHere}
        formKey={newFormKey()}
        pageTitle={pageTitle}
        idPrefix="take-"
        hidden={{ requestId: view.id }}
      >
        <p>
          <Button>{view.takenBy ? 'Take this over' : 'Take this'}</Button>
        </p>
      </Form>
    </Sheet>
  )
}

function Decided({ view }: { view: RequestView }) {
  if (!view.decision) return null
  const row = (label: string, value: string | undefined) => (value ? [{ label, value }] : [])
  return (
    <Sheet title="Decision" note="Final. Add to it with a note">
      <PageTitle name={pageTitle} />
      <SummaryList
        rows={[
          {
            label: 'What happens next',
            value: (
              <span className="inline-flex items-center gap-2 font-bold">
                <LevelSquare level={levelOf[view.decision]} /> {mashDecisionWords[view.decision]}
              </span>
            ),
          },
          ...row('Why', view.why),
          { label: 'Safe tonight', value: view.safeTonight ? 'Yes' : 'No' },
          ...row('Why it was late', view.whyLate),
          ...(view.decidedAt
            ? [{ label: 'Decided', value: `${view.decidedBy ?? ''}, ${instantWords(view.decidedAt)}` }]
            : []),
        ]}
      />
    </Sheet>
  )
}
