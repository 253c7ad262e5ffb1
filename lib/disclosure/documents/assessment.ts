import 'server-only'
import { evidenceIn } from '@/lib/assessment/evidence'
import { readNeeds } from '@/lib/assessment/read-needs'
import { readParts } from '@/lib/assessment/read-parts'
import { topics } from '@/lib/assessment/topics'
import type { PartLine } from '@/lib/assessment/types'
import { boxLabel, partTitle, whoOf } from '@/lib/assessment/words'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { Patch } from '@/lib/form/field-value'
import { NotFound } from '@/lib/operation/refusal'
import type { Line, Part } from '../parts'
import type { FamilyRecipient, Recipient } from '../recipient'
import type { InformationClass } from '../types'
import type { Asking, Made } from './maker'
import { onePerson } from './one-person'
import { paragraphs } from './paragraphs'
import { voiceClass } from './voice'
import { atHome } from './who-it-is-about'

type Written = PartLine & { values: Patch }

/** The whole assessment as it stands: every part with words in it, and what is needed. */
export async function makeAssessment(asking: Asking): Promise<Made> {
  const { tx, familyId, aboutId, all } = asking
  const row = await tx.assessment.findFirst({ where: { id: aboutId ?? '', familyId } })
  if (!row) throw new NotFound()
  const parts = await readWritten(asking, row.id)
  const needs = await readNeeds(tx, row.id)
  return {
    opening: row.completedAt
      ? `What we wrote down together, finished on ${dayWords(dayFromInstant(row.completedAt))}.`
      : `What we have written down together so far. We are still writing it.`,
    parts: [
      await onePerson(asking),
      { title: 'Who it is about', lines: atHome(all) },
      { title: 'Where the family lives', lines: await homeAddress(asking) },
      ...parts.map((part) => partOf(part, asking)),
      {
        title: 'What is needed',
        lines: needs.map(({ words, person, whoCouldMeet }) => ({
          words: `${person ? `${person}: ` : ''}${words}${whoCouldMeet ? ` (${whoCouldMeet} could help)` : ''}`,
          class: 'assessment',
        })),
      },
    ],
  }
}

/** One part of an assessment. */
export async function makeAssessmentPart(asking: Asking): Promise<Made> {
  const { tx, familyId, aboutId, all } = asking
  const section = await tx.assessmentSection.findFirst({
    where: { id: aboutId ?? '', familyId },
    select: { assessmentId: true },
  })
  const part = section && (await readWritten(asking, section.assessmentId)).find(({ id }) => id === aboutId)
  if (!part) throw new NotFound()
  return {
    opening: 'A part of what we wrote down together.',
    parts: [await onePerson(asking), { title: 'Who it is about', lines: atHome(all) }, partOf(part, asking)],
  }
}

async function readWritten({ tx, actor, now }: Asking, assessmentId: string): Promise<Written[]> {
  const drafts = await tx.$queryRaw<{ section: string; values: Patch }[]>`
    SELECT section, values FROM draft WHERE kind = 'assessment-section' AND document_id = ${assessmentId}::uuid`
  const words = new Map(drafts.map(({ section, values }) => [section, values]))
  const parts = await readParts(tx, assessmentId, { me: actor.workerId, now })
  return parts.map((part) => ({ ...part, values: words.get(part.id) ?? {} }))
}

function partOf({ topic, person, values, ...part }: Written, { recipient, all }: Asking): Part {
  const who = whoOf(person)
  const of = classOfPart(person?.personId, recipient, all)
  const lines = topics[topic].boxes.flatMap((box): Line[] => {
    const words = typeof values[box] === 'string' ? values[box] : ''
    if (box === 'told') return []
    const label = boxLabel(topic, box, who)
    if (box !== 'voice')
      return paragraphs(words, of).map((line) => ({ ...line, words: `${label}: ${line.words}` }))
    const said = voiceClass(person?.personId, recipient)
    // What somebody else’s part says is about them, their own words first of all.
    const voice = of === 'details-of-others' ? of : said
    return paragraphs(words, voice).map((line) => ({ ...line, words: `${label}: “${line.words}”` }))
  })
  const known = evidenceIn(values).map(
    ({ what, from, when }): Line => ({
      words: `How we know: ${[what, from, when].filter(Boolean).join(', ')}`,
      class: 'team-notes',
    }),
  )
  return { title: partTitle({ topic, person, ...part }), lines: [...lines, ...known] }
}

/**
 * What a part is to a recipient: the assessment, when it is the family’s, a child’s for whoever looks after them, or
 * about themselves; and what is written down about others, when it is another grown-up’s, or a brother’s or sister’s.
 */
function classOfPart(
  personId: string | undefined,
  recipient: Recipient,
  all: readonly FamilyRecipient[],
): InformationClass {
  if (personId === undefined || personId === recipient.id) return 'assessment'
  const kind = all.find(({ id }) => id === personId)?.kind
  const isChilds = kind === 'child' || kind === 'young-person'
  const looksAfter = recipient.kind !== 'child' && recipient.kind !== 'young-person'
  return isChilds && looksAfter ? 'assessment' : 'details-of-others'
}

/** Where the family lives now, when that is not protected for anybody there. */
export async function homeAddress({ tx, familyId, all }: Asking): Promise<Line[]> {
  const rows = await tx.address.findMany({
    where: { familyId, personId: null, untilOn: null, protected: false },
    orderBy: { fromOn: 'desc' },
    take: 1,
  })
  if (all.some(({ isContactProtected, address }) => isContactProtected || address?.isProtected)) return []
  return rows.map(({ lines, postcode }) => ({
    words: [...lines.split('\n'), ...(postcode ? [postcode] : [])].join(', '),
    class: 'home-address',
  }))
}
