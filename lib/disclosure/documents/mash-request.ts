import 'server-only'
import { day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { labelOf } from '@/lib/decision/label-of'
import type { Urgency } from '@/lib/mash/types'
import { urgencyWords } from '@/lib/mash/words'
import { NotFound } from '@/lib/operation/refusal'
import { homeAddress } from './assessment'
import type { Asking, Made } from './maker'
import { onePerson } from './one-person'
import { paragraphs } from './paragraphs'

/** A request to the MASH as it was sent, with what was written of the family then: the children’s words first. */
export async function makeMashRequest(asking: Asking): Promise<Made> {
  const { tx, familyId, aboutId, all } = asking
  const request = await tx.mashRequest.findFirst({ where: { id: aboutId ?? '', familyId } })
  if (!request) throw new NotFound()
  const contact = await tx.contact.findUniqueOrThrow({ where: { id: request.contactId } })
  const seen = await tx.observation.findMany({
    where: { familyId, endedAt: null },
    orderBy: [{ kind: 'asc' }, { recordedAt: 'asc' }, { id: 'asc' }],
  })
  const called = (personId: string | null) => all.find(({ id }) => id === personId)?.called
  const observed = (kind: string) =>
    seen
      .filter((one) => one.kind === kind)
      .map(({ itemId, evidence, personId }) => ({
        words: `${called(personId) ?? 'The whole family'}: ${labelOf(itemId)}${evidence ? `. ${evidence}` : ''}`,
        class: 'team-notes' as const,
      }))
  const childsWords = paragraphs(contact.childsWords, 'words-of-others')
  return {
    // Written by ask-mash, which allows no other.
    opening: `Asked for: ${urgencyWords[request.urgency as Urgency].label.toLowerCase()}. ${
      contact.dangerNow
        ? 'Somebody was in danger when this was written.'
        : 'Nobody was in danger when this was written.'
    }`,
    parts: [
      await onePerson(asking),
      { title: 'What is asked', look: 'box', lines: paragraphs(request.whatIsAsked, 'team-notes') },
      {
        title: 'Who it is about',
        lines: all.map(({ name, known }) => ({
          words: known.bornOn ? `${name}, born ${dayWords(day(known.bornOn))}` : name,
          class: 'details-of-others',
        })),
      },
      { title: 'Where they live', lines: await homeAddress(asking) },
      { title: `What ${called(contact.childsWordsBy) ?? 'a child'} said`, look: 'said', lines: childsWords },
      {
        title: 'What is going well',
        lines: [...paragraphs(contact.workingWell, 'team-notes'), ...observed('strength')],
      },
      {
        title: 'What we are worried about',
        lines: [...paragraphs(contact.worriedAbout, 'team-notes'), ...observed('worry')],
      },
      { title: 'What has been tried', lines: paragraphs(contact.alreadyTried, 'plan') },
      {
        title: 'Whether the family knows',
        lines: [
          { words: knowsWords(request.familyKnows), class: 'team-notes' },
          ...paragraphs(request.familyKnowsWhy, 'team-notes'),
        ],
      },
    ],
  }
}

function knowsWords(knows: boolean | null): string {
  if (knows === null) return 'They were not asked.'
  return knows ? 'They know that this was asked.' : 'They do not know.'
}
