import { CheckboxField } from '@/components/form/checkbox-field/checkbox-field'
import { DateField } from '@/components/form/date-field/date-field'
import { SelectField } from '@/components/form/select-field/select-field'
import type { Day } from '@/lib/calendar/day'
import type { RestrictionView } from '@/lib/restriction/types'

/** Who may know of the family besides oneself, and when to look at that again. */
export function NamedFields({ view, reviewOn }: { view: RestrictionView; reviewOn?: Day }) {
  const named = view.restriction?.named.map(({ id }) => id) ?? []
  return (
    <>
      <CheckboxField
        name="people"
        label="Who may know of this family besides you?"
        hint="Everybody else is shut out at once, managers too."
        choices={view.near.map(({ id, name, about }) => ({ value: id, label: name, hint: about }))}
        defaultValue={named}
      />
      <SelectField
        name="another"
        label="Somebody else, if there is"
        hint="Being named lets nobody in by itself: they must also work with the family."
        unchosen="Nobody else"
        options={view.others.map(({ id, name, about }) => ({ value: id, label: `${name}, ${about}` }))}
      />
      <DateField name="reviewOn" label="When will you look at this again?" defaultValue={reviewOn} />
    </>
  )
}
