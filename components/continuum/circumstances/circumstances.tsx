import { RadioField } from '@/components/form/radio-field/radio-field'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { SelectField } from '@/components/form/select-field/select-field'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { CONSENTS, EARLY_HELP, ENGAGEMENTS, PLANS, STEP_DOWNS } from '@/lib/continuum/case'
import { earlyHelpWords, engagementWords, planWords, stepDownWords } from '@/lib/decision/words'
import { unbornAge } from '@/lib/explore/facts'

type CircumstancesProps = {
  /** The answer already given to a question, '' when it is open. */
  given: (field: string) => string
}

/** The plain questions of a case, to try answers. Every one may stay open: what is not known is asked, never guessed. */
export function Circumstances({ given }: CircumstancesProps) {
  const yesNo = (name: string, label: string) => (
    <SegmentedChoice name={name} label={label} choices={yesNoChoices} defaultValue={given(name)} />
  )
  const list = (name: string, label: string, options: Option[], hint?: string) => (
    <SelectField
      name={name}
      label={label}
      unchosen="Not known"
      options={withGiven(options, given(name))}
      defaultValue={given(name)}
      {...(hint && { hint })}
    />
  )
  return (
    <div className="flex flex-col gap-7">
      <div className="grid gap-7 tablet:grid-cols-2">
        {list('ageYears', 'How old is the child or young person?', ages)}
        {list('consent', 'What did the family say to help?', consents)}
        {list('unmetNeeds', 'How many needs are not met?', counts(8), 'The child’s own and the family’s')}
        {list('agenciesNeeded', 'How many agencies would have to help?', counts(8))}
      </div>
      {yesNo('immediateDanger', 'Could anyone be hurt in the next few hours?')}
      {yesNo('childSeen', 'Has somebody seen the child?')}
      {yesNo('send', 'Are there special educational needs or a disability?')}
      {list('earlyHelp', 'Has early help been tried?', worded(EARLY_HELP, earlyHelpWords))}
      {list('currentPlan', 'Is there a plan now?', worded(PLANS, planWords))}
      {yesNo('allocatedSocialWorker', 'Is there a social worker?')}
      <RadioField
        name="engagement"
        label="How are the family and the workers getting on?"
        labelSize="sub"
        defaultValue={given('engagement')}
        choices={worded(ENGAGEMENTS, engagementWords)}
      />
      <Disclosure summary="A few more">
        <div className="flex flex-col gap-6 py-2">
          {list('reReferralsLast12Months', 'How often has the family come back in 12 months?', counts(6))}
          {list('stepDownFrom', 'Is help from social workers ending?', [
            { value: 'no', label: 'No' },
            ...worded(STEP_DOWNS, stepDownWords),
          ])}
          {yesNo('assessmentRequestedByFamily', 'Has the family asked for an assessment by social care?')}
          {yesNo('coordinationGap', 'Are several services helping without talking to each other?')}
          {yesNo('adultServicesInvolved', 'Are adult services helping a parent or carer?')}
          {yesNo(
            'isRelativeCarer',
            'Is the carer a grandparent, brother, sister, aunt, uncle or step-parent?',
          )}
        </div>
      </Disclosure>
    </div>
  )
}

type Option = { value: string; label: string }

const yesNoChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not-known', label: 'Not known' },
]

const consentWords = {
  given: 'Yes',
  refused: 'No',
  'not-sought': 'They have not been asked',
  'not-required': 'The form says agreement is not needed',
} as const

const consents = worded(CONSENTS, consentWords)

const ages = [
  { value: unbornAge, label: 'Not born yet' },
  { value: '0', label: 'Under 1' },
  ...Array.from({ length: 26 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) })),
]

function counts(most: number) {
  return Array.from({ length: most + 1 }, (_, count) => ({ value: String(count), label: String(count) }))
}

function worded<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: words[value] }))
}

/** An answer on record that the list does not offer, such as an age in parts of a year, stands in it as it is. */
function withGiven(options: Option[], given: string): Option[] {
  const known = given === '' || options.some(({ value }) => value === given)
  return known ? options : [{ value: given, label: `${given}, as recorded` }, ...options]
}
