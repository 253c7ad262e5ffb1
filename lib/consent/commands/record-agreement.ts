import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import type { ChronologyKind } from '@/lib/chronology/kinds'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn, optionalDayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { listWords } from '@/lib/family/words'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { firstName } from '@/lib/person/name'
import { coverAgencies } from '../cover-agencies'
import { notWith, purposes, yesTo } from '../purposes'
import { isYes } from '../rules'
import { tellOfWithdrawal } from '../tell-of-withdrawal'
import { agreementHows } from '../types'

const longText = z.string().min(1).max(20_000)

/** Writes down one person's answer. Nothing is overwritten: the newest answer of each person is the one that counts. */
export const recordAgreement = command({
  name: 'consent.record-agreement',
  input: z.strictObject({
    familyId: z.uuid(),
    contactId: z.uuid().optional(),
    personId: z.uuid().optional(),
    answer: z.enum(['agreed', 'part', 'refused', 'not-safe-to-ask', 'ended']),
    answeredOn: z.iso.date(),
    how: z.enum(agreementHows).optional(),
    toWhat: longText.optional(),
    why: longText.optional(),
    offered: longText.optional(),
    instead: longText.optional(),
    risk: longText.optional(),
    askAgainOn: z.iso.date().optional(),
    reviewOn: z.iso.date().optional(),
    evidence: longText.optional(),
    ownWords: longText.optional(),
    /** Whom they said yes to, and for what. A purpose that is not named for an agency is a no. */
    sharing: z
      .array(z.strictObject({ agencyId: z.uuid(), purposes: z.array(z.enum(purposes)).min(1) }))
      .max(200)
      .default([]),
    /** Whom they said "not with them" to. */
    notWith: z.array(z.uuid()).max(200).default([]),
  }),
  may: 'recordAgreement',
  on: ({ familyId }) => family(familyId),
  audit: 'agreement-recorded',
  run: async (context) => {
    const { tx, actor, input, now, today, familyId, noteForAudit } = context
    const answeredOn = toDay(input.answeredOn)
    if (answeredOn > today) throw invalid('answeredOn', 'The day they answered must be today or before')
    if (input.askAgainOn && toDay(input.askAgainOn) <= today) {
      throw invalid('askAgainOn', 'The day to ask again must be after today')
    }
    if (input.reviewOn && toDay(input.reviewOn) <= today) {
      throw invalid('reviewOn', 'The day to check again must be after today')
    }
    if (input.reviewOn && !isYes(input.answer)) {
      throw invalid(
        'reviewOn',
        'Only a yes is checked again. Leave this empty, or write when you will ask again',
      )
    }
    const saidYesTo = input.sharing.map(({ agencyId }) => agencyId)
    if (saidYesTo.length > 0 && !isYes(input.answer)) {
      throw invalid('with', 'They did not say yes, so nobody may be ticked here. Take the ticks off')
    }
    if (new Set(saidYesTo).size < saidYesTo.length) throw invalid('with', 'Name each agency once')
    if (saidYesTo.some((agencyId) => input.notWith.includes(agencyId))) {
      throw invalid('notWith', 'An agency cannot be on both lists. Take it off one of them')
    }
    const person = input.personId
      ? await tx.person.findFirst({
          where: { id: input.personId, memberships: { some: { familyId, untilOn: null } } },
        })
      : null
    if (input.personId && !person) throw invalid('personId', 'Select somebody in this family')
    const agreementId = newId()
    await tx.agreement.create({
      data: {
        id: agreementId,
        familyId,
        contactId: input.contactId ?? null,
        personId: input.personId ?? null,
        answer: input.answer,
        toWhat: input.toWhat ?? null,
        how: input.how ?? null,
        answeredOn: dayToColumn(answeredOn),
        why: input.why ?? null,
        offered: input.offered ?? null,
        instead: input.instead ?? null,
        risk: input.risk ?? null,
        evidence: input.evidence ?? null,
        ownWords: input.ownWords ?? null,
        askAgainOn: optionalDayToColumn(input.askAgainOn ? toDay(input.askAgainOn) : undefined),
        reviewOn: optionalDayToColumn(input.reviewOn ? toDay(input.reviewOn) : undefined),
        explainedBy: actor.workerId,
        recordedAt: now,
      },
    })
    await tx.agreementAgency.createMany({
      data: [
        ...input.sharing.flatMap((one) => yesTo(one.agencyId, one.purposes)),
        ...[...new Set(input.notWith)].flatMap(notWith),
      ].map((saying) => ({ ...saying, agreementId, familyId })),
    })
    const narrowed = await coverAgencies(context, agreementId)
    const named = await tx.agency.findMany({ where: { id: { in: saidYesTo } }, orderBy: { name: 'asc' } })
    await recordOnTimeline(context, {
      familyId,
      kind: timelineKind[input.answer],
      track: input.answer === 'not-safe-to-ask' ? 'team' : 'together',
      happenedOn: answeredOn,
      about: agreementId,
      words: {
        who: actor.name,
        person: person
          ? firstName({ fullName: person.fullName, knownAs: person.knownAs ?? undefined })
          : 'Somebody',
        agencies: listWords(named.map(({ name }) => name)) || 'nobody else',
      },
    })
    const ended = input.answer === 'ended'
    if (ended || narrowed.size > 0) {
      await tellOfWithdrawal(tx, { familyId, about: agreementId, by: actor.workerId, at: now })
    }
    noteForAudit({
      subjectId: agreementId,
      details: { answer: input.answer, agencies: saidYesTo.length, narrowed: narrowed.size },
    })
    return { familyId, agreementId, ended, narrowed: narrowed.size > 0 }
  },
})

const timelineKind = {
  agreed: 'agreement-given',
  part: 'agreement-in-part',
  refused: 'agreement-refused',
  'not-safe-to-ask': 'agreement-not-asked',
  ended: 'agreement-ended',
} as const satisfies Record<string, ChronologyKind>
