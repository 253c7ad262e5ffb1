'use client'

import { CheckboxField } from '@/components/form/checkbox-field/checkbox-field'
import { useField } from '@/components/form/form/use-field'
import { TickGrid } from '@/components/form/tick-grid/tick-grid'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { purposes, purposeWords } from '@/lib/consent/purposes'

/**
 * Whom they said yes to, and to what: asked once for all of them, since that is what is mostly said. Where it is not
 * the same for all, a grid beneath says so for one. Nothing is ticked before somebody has said it.
 */
export function WithWhom({ agencies }: { agencies: readonly { id: string; name: string }[] }) {
  const choices = agencies.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <CheckboxField
        name="purposes"
        label="If they said yes: what may others do?"
        hint="The same for everyone you tick below. What you leave out, they did not say yes to."
        choices={purposes.map((purpose) => ({
          value: purpose,
          label: purposeWords[purpose].label,
          hint: purposeWords[purpose].hint,
        }))}
      />
      <CheckboxField
        name="with"
        label="Who with?"
        hint="Those already around the family come first"
        choices={choices}
      />
      <NotTheSameForAll agencies={agencies} />
      <CheckboxField
        name="notWith"
        label="Who must not know?"
        hint="Only if they named somebody. One “not with them” counts for the whole family."
        choices={choices}
      />
    </>
  )
}

function NotTheSameForAll({ agencies }: { agencies: readonly { id: string; name: string }[] }) {
  const { values } = useField('with')
  return (
    <Disclosure
      summary="Not the same for all of them"
      opened={purposes.some((purpose) => [values[purpose] ?? []].flat().length > 0)}
    >
      <p className="mb-2 max-w-prose text-body">
        Tick here what they said yes to for one of them by itself. It counts instead of the ticks above.
      </p>
      <TickGrid
        caption="What they said yes to, for each by itself"
        rowHeading="Who with"
        columns={purposes.map((purpose) => ({ name: purpose, heading: purposeWords[purpose].short }))}
        rows={agencies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Disclosure>
  )
}
