import { RadioField } from '@/components/form/radio-field/radio-field'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { works } from '@/lib/worker/types'
import { workWords } from '@/lib/worker/words'

type Place = {
  agencies: readonly { id: string; name: string }[]
  teams: readonly { id: string; name: string }[]
  now?: { agencyId: string; teamId: string | undefined; jobTitle: string; work: string }
}

/** Where somebody works and what they do there. */
export function PlaceFields({ agencies, teams, now }: Place) {
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return (
    <>
      <TextField name="jobTitle" label="Job title" width="half" defaultValue={now?.jobTitle ?? ''} />
      <SelectField
        name="agencyId"
        label="Organisation"
        options={agencies.map(option)}
        defaultValue={now?.agencyId ?? ''}
      />
      <SelectField
        name="teamId"
        label="Team"
        unchosen="No team"
        options={teams.map(option)}
        defaultValue={now?.teamId ?? ''}
      />
      <RadioField
        name="work"
        label="What do they do here?"
        hint="This never says which families: that follows from each family’s own record."
        choices={works.map((value) => ({ value, ...workWords[value] }))}
        defaultValue={now?.work ?? ''}
      />
    </>
  )
}
