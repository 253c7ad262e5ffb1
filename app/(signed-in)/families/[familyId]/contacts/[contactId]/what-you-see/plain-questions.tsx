import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { Sheet } from '@/components/ui/sheet/sheet'
import { EARLY_HELP, ENGAGEMENTS, PLANS, STEP_DOWNS } from '@/lib/continuum/case'
import type { ChildView } from '@/lib/decision/queries/what-i-see'
import { earlyHelpWords, engagementWords, planWords, stepDownWords } from '@/lib/decision/words'
import { newFormKey } from '@/lib/form/form-key'
import { submitCircumstances } from './action'

type PlainQuestionsProps = {
  ids: { familyId: string; contactId: string }
  child: ChildView
  isHelpOpen: boolean
}

/** The few answers the guidance needs most about one child. Every one may stay open. */
export function PlainQuestions({ ids, child, isHelpOpen }: PlainQuestionsProps) {
  const { name } = child
  return (
    <Sheet
      title={`A few plain questions about ${name}`}
      id="questions"
      note="Leave open what you do not know. It is asked, never guessed"
    >
      <Form
        action={submitCircumstances}
        formKey={newFormKey()}
        idPrefix="ask-"
        hidden={{ ...ids, personId: child.id }}
        values={storedAnswers(child.circumstances)}
        submit="Save these answers"
      >
        {isHelpOpen && <YesNo name="immediateDanger" label="Could anyone be hurt in the next few hours?" />}
        <YesNo name="childSeen" label={`Has somebody seen ${name}?`} />
        <div className="grid gap-7 tablet:grid-cols-2">
          <TextField
            name="unmetNeeds"
            label="How many needs are not met?"
            hint={`${name}’s own and the family’s`}
            inputMode="numeric"
            width="short"
          />
          <TextField
            name="agenciesNeeded"
            label="How many agencies would have to help?"
            hint="Your own counts as one"
            inputMode="numeric"
            width="short"
          />
        </div>
        <SelectField
          name="earlyHelp"
          label="Has early help been tried?"
          unchosen="Not known"
          options={EARLY_HELP.map((value) => ({ value, label: earlyHelpWords[value] }))}
        />
        <SelectField
          name="currentPlan"
          label={`Does ${name} have a plan now?`}
          unchosen="Not known"
          options={PLANS.map((value) => ({ value, label: planWords[value] }))}
        />
        <YesNo name="allocatedSocialWorker" label={`Does ${name} have a social worker?`} />
        <RadioField
          name="engagement"
          label="How are the family and the workers getting on?"
          labelSize="sub"
          choices={ENGAGEMENTS.map((value) => ({ value, label: engagementWords[value] }))}
        />
        <YesNo name="send" label={`Does ${name} have special educational needs or a disability?`} />
        <Disclosure summary="A few more, if you know">
          <div className="flex flex-col gap-6 py-2">
            <YesNo
              name="assessmentRequestedByFamily"
              label="Has the family asked for an assessment of a disabled child?"
            />
            <YesNo
              name="coordinationGap"
              label="Are several services helping without talking to each other?"
            />
            <YesNo name="adultServicesInvolved" label="Are adult services helping a parent or carer?" />
            <YesNo
              name="isRelativeCarer"
              label={`Is ${name} looked after by a grandparent, brother, sister, aunt, uncle or step-parent?`}
            />
            <SelectField
              name="stepDownFrom"
              label="Is help from social workers ending?"
              unchosen="No, or not known"
              options={STEP_DOWNS.map((value) => ({ value, label: stepDownWords[value] }))}
            />
          </div>
        </Disclosure>
      </Form>
    </Sheet>
  )
}

function YesNo({ name, label }: { name: string; label: string }) {
  return (
    <SegmentedChoice
      name={name}
      label={label}
      choices={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'not-known', label: 'Not known' },
      ]}
    />
  )
}

function storedAnswers(answers: ChildView['circumstances']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer),
    ]),
  )
}
