import 'server-only'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import type { Context } from '@/lib/operation/definition'
import { alreadyKnown } from '@/lib/person/already-known'
import { foundPerson } from '@/lib/person/found-person'
import { helpSoFar } from '@/lib/person/help-so-far'
import { firstName } from '@/lib/person/name'
import { parseNhsNumber } from '@/lib/person/nhs-number'
import type { MatchAnswer } from '@/lib/person/possible-match'
import type { PersonName } from '@/lib/person/types'
import { parseUpn } from '@/lib/person/upn'
import type { MashMatch } from './types'

/**
 * People recorded elsewhere who may be a child of this request, each with the newest answer to it. Only people the
 * reader may see already: about anybody else the hub is asked, and nothing is said here.
 */
export async function readMatches(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'today' | 'familyId'>,
  requestId: string,
): Promise<MashMatch[]> {
  const { tx, actor, today, familyId } = context
  const answers = await tx.mashMatch.findMany({ where: { requestId }, orderBy: { answeredAt: 'desc' } })
  const children = await tx.familyMember.findMany({
    where: { familyId, part: 'child', untilOn: null },
    include: { person: true },
    orderBy: { place: 'asc' },
  })
  const close: Close[] = []
  for (const { person } of children) {
    const sought = {
      fullName: person.fullName,
      knownAs: person.knownAs ?? undefined,
      bornOn: optionalDayFromColumn(person.bornOn),
      nhsNumber: person.nhsNumber ? parseNhsNumber(person.nhsNumber) : undefined,
      upn: person.upn ? parseUpn(person.upn) : undefined,
    }
    const found = await alreadyKnown(context, sought, { familyId })
    const others = found.filter(({ candidate }) => candidate.personId !== person.id)
    close.push(...others.map((one) => ({ found: one, personId: person.id, sought })))
  }
  const soFar = await helpSoFar(
    tx,
    close.map(({ found }) => found.candidate.familyId),
  )
  return close.map(({ found, personId, sought }) => {
    const { candidate, closeness, reasons } = found
    const seen = foundPerson(found, soFar.get(candidate.familyId), sought.fullName, actor, today)
    const answer = answers.find(
      (one) => one.personId === personId && one.otherPersonId === candidate.personId,
    )
    return {
      personId,
      child: firstName(sought),
      otherPersonId: candidate.personId,
      otherFamilyId: candidate.familyId,
      other: `${seen.plainName}, ${seen.born}`,
      closeness,
      reasons,
      knownTo: seen.knownTo.map(({ who, words }) => `${who}, ${words}`),
      answer: answer?.answer as MatchAnswer | undefined,
    }
  })
}

type Close = {
  found: Awaited<ReturnType<typeof alreadyKnown>>[number]
  personId: string
  sought: PersonName
}
