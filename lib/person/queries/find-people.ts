import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { candidatesFor } from '../candidates'
import { type FindForm, readFindForm, searchWordsBack } from '../find-form'
import type { FindResult } from '../find-types'
import { weighFound } from '../found'
import { foundPerson } from '../found-person'
import { helpSoFar } from '../help-so-far'

/** More than these help nobody to recognise a person: better to say more. */
export const mostFound = 20

const input = z.strictObject({
  name: z.string().max(120),
  birth: z.string().max(40),
  place: z.string().max(120),
  school: z.string().max(120),
  number: z.string().max(40),
})

/**
 * Looks for a person among the families this person may see. The audit entry says that they searched, by which
 * kinds of thing, and how many were found: never the words.
 */
export const findPeople = query({
  name: 'person.find',
  input,
  may: 'signedIn',
  on: nothing,
  audit: 'people-searched',
  purpose: 'finding',
  run: async ({ tx, actor, input: form, today, noteForAudit }): Promise<FindResult> => {
    const read = readFindForm(form, today)
    if ('problems' in read) {
      noteForAudit({ details: { by: [], found: 0 } })
      return { kind: 'problems', problems: read.problems }
    }
    const candidates = await candidatesFor(tx, actor, read.search, today)
    const best = weighFound(read.search, candidates, today).slice(0, mostFound)
    const soFar = await helpSoFar(
      tx,
      best.map(({ candidate }) => candidate.familyId),
    )
    const people = best.map((found) =>
      foundPerson(found, soFar.get(found.candidate.familyId), form.name, actor, today),
    )
    noteForAudit({ details: { by: filledIn(form), found: people.length } })
    return { kind: 'found', soughtInWords: searchWordsBack(form), people }
  },
})

function filledIn(form: FindForm): string[] {
  return Object.entries(form).flatMap(([name, text]) => (text.trim() === '' ? [] : [name]))
}
