'use client'

import { useMemo } from 'react'
import { ErrorSummary } from '@/components/form/error-summary/error-summary'
import { FormContext } from '@/components/form/form/form-context'
import { TextField } from '@/components/form/text-field/text-field'
import { Button } from '@/components/ui/button/button'
import { SearchIcon } from '@/components/ui/icon/act'
import { PageTitle } from '@/components/ui/page-header/page-title'
import type { FieldError } from '@/lib/form/state'

const idPrefix = 'find-'

/** What one knows of somebody. A plain form: its answer is a page, so it needs no script at all. */
export function FindForm({
  to,
  values,
  problems,
  again,
}: {
  to: string
  values: Readonly<Record<string, string>>
  problems: readonly FieldError[]
  again: boolean
}) {
  const surroundings = useMemo(
    () => ({
      idPrefix,
      stored: values,
      state: { values: problems.length > 0 ? values : {}, errors: [...problems] },
    }),
    [values, problems],
  )
  return (
    <FormContext value={surroundings}>
      <PageTitle name="Find a person or family" hasErrors={problems.length > 0} />
      <form
        method="post"
        action={to}
        noValidate
        autoComplete="off"
        className="flex flex-col gap-5 rounded-sheet border border-rule bg-paper p-4 tablet:p-6"
      >
        {problems.length > 0 && <ErrorSummary errors={problems} idPrefix={idPrefix} />}
        <TextField name="name" label="Name or nickname" />
        <TextField name="birth" label="Age or date of birth" hint="A rough age is fine" />
        <TextField name="place" label="Street or postcode" />
        <TextField name="school" label="School or nursery" />
        <TextField name="number" label="NHS number or UPN" hint="If you have it" />
        <Button wide icon={<SearchIcon />}>
          {again ? 'Search again' : 'Search'}
        </Button>
        <p className="text-small text-ink-soft">
          We keep a record of every search. Search only for families you are working with, or are worried
          about.
        </p>
      </form>
    </FormContext>
  )
}
