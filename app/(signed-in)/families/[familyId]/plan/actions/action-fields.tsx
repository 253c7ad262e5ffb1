import { DateField } from '@/components/form/date-field/date-field'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import type { PlanForEditing } from '@/lib/plan/queries/for-editing'

/** What, who, by when and what it helps with: the same for a new action and a changed one. */
export function ActionFields({ plan }: { plan: PlanForEditing }) {
  return (
    <>
      <TextAreaField
        name="words"
        label="What will be done?"
        labelSize="sub"
        height="short"
        hint="One thing, in plain words, that one person can do"
        limit={300}
      />
      <SelectField
        name="owner"
        label="Who will do it?"
        hint="One person. The family has actions only if they want them"
        unchosen="Choose a person"
        options={plan.people.map(({ key, name, about, jobTitle }) => ({
          value: key,
          label: `${name}, ${jobTitle ? `${jobTitle.toLowerCase()}, ` : ''}${about}`,
        }))}
      />
      <DateField name="dueOn" label="By when?" labelSize="sub" />
      {plan.outcomes.length > 0 && (
        <SelectField
          name="outcomeId"
          label="What does it help with?"
          unchosen="Nothing in particular"
          options={plan.outcomes.map(({ id, words }) => ({ value: id, label: words }))}
        />
      )}
    </>
  )
}
