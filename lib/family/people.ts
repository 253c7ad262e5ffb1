import type { EmailOfPerson } from '@/lib/person/email-address'
import type { Gender } from '@/lib/person/types'
import type { AddressStanding } from './address-check'
import type { Earlier } from './earlier'
import type { Member, Relationship } from './types'

/** Everyone in a family, as the page of people shows them. */
export type FamilyPeople = {
  familyId: string
  familyName: string
  members: readonly Member[]
  relationships: readonly Relationship[]
  addresses: readonly HomeAddress[]
  mayChange: boolean
}

type HomeAddress = {
  id: string
  lines: string
  postcode: string | undefined
  isProtected: boolean
  /** Whose it is, when they live apart from the others. */
  whose: string | undefined
  standing: AddressStanding
}

/** One person with everything written down about them. Absent is "not asked". */
export type PersonInFull = Member & {
  sayItLike: string | undefined
  gender: Gender | undefined
  ethnicity: string | undefined
  nhsNumber: string | undefined
  upn: string | undefined
  spokenLanguage: string | undefined
  writtenLanguage: string | undefined
  interpreterNeeded: boolean | undefined
  communicationNeeds: string | undefined
  school: string | undefined
  gp: string | undefined
  phone: string | undefined
  isContactProtected: boolean
  version: number
}

export type PersonOfFamily = {
  familyId: string
  familyName: string
  person: PersonInFull
  /** Everyone else in the family. */
  others: readonly Member[]
  /** Ties this person has now, either way round. */
  relationships: readonly Relationship[]
  otherFamilies: readonly { familyId: string; name: string }[]
  mayChange: boolean
  /** Where they can be written to. */
  email: EmailOfPerson | undefined
  /** What was written about them before, the newest change first. */
  earlier: readonly Earlier[]
}
