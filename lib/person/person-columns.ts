import { optionalDayToColumn } from '@/lib/db/day-column'
import type { PersonDetails } from './input'

/** The columns that a person's details fill; what was not given is left empty, never guessed. */
export function columnsOf(details: PersonDetails) {
  const { bornOn, dueOn, ...rest } = details
  return {
    fullName: rest.fullName,
    knownAs: rest.knownAs ?? null,
    sayItLike: rest.sayItLike ?? null,
    bornOn: optionalDayToColumn(bornOn),
    dueOn: bornOn ? null : optionalDayToColumn(dueOn),
    gender: rest.gender ?? null,
    ethnicity: rest.ethnicity ?? null,
    nhsNumber: rest.nhsNumber ?? null,
    upn: rest.upn ?? null,
    spokenLanguage: rest.spokenLanguage ?? null,
    writtenLanguage: rest.writtenLanguage ?? null,
    interpreterNeeded: rest.interpreterNeeded ?? null,
    communicationNeeds: rest.communicationNeeds ?? null,
    school: rest.school ?? null,
    gp: rest.gp ?? null,
    phone: rest.phone ?? null,
    protectedContact: rest.protectedContact,
  }
}
