import 'server-only'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import type { Around } from '@/lib/team/types'
import { sameWho, type Who, whoColumns, whoFromColumns } from '@/lib/team/who'
import type { RecordInput } from './input'

type Keeping = Pick<Context<unknown>, 'tx' | 'familyId'>

/** Who was there and where they put themselves from 0 to 10; people who came without an invitation are added. */
export async function keepPeople(
  { tx, familyId }: Keeping,
  meetingId: string,
  people: RecordInput['people'],
): Promise<void> {
  const invited = await tx.meetingPerson.findMany({ where: { meetingId } })
  for (const { who, came, score, oneHigher } of people) {
    const data = { came: came ?? null, score: score ?? null, oneHigher: oneHigher || null }
    const before = invited.find((row) => sameWho(whoFromColumns(row), who))
    if (before) await tx.meetingPerson.updateMany({ where: { id: before.id }, data })
    else {
      await tx.meetingPerson.create({
        data: { id: newId(), meetingId, familyId, ...whoColumns(who), ...data },
      })
    }
  }
}

/** What was said, in order, each with whose words they are. */
export async function keepPoints(
  { tx, familyId }: Keeping,
  meetingId: string,
  points: RecordInput['points'],
): Promise<void> {
  await tx.meetingPoint.createMany({
    data: points.map(({ kind, words, who }, place) => ({
      id: newId(),
      meetingId,
      familyId,
      kind,
      words,
      ...whoColumns(who),
      place,
    })),
  })
}

/** Throws InvalidInput unless everybody spoken of is in the family, in the team, or was invited. */
export function needsKnownPeople(
  spokenOf: readonly Who[],
  around: readonly Around[],
  invited: readonly Who[],
): void {
  const known = [...around.map(({ who }) => who), ...invited]
  if (!spokenOf.every((who) => known.some((one) => sameWho(one, who)))) {
    throw invalid(
      '',
      'Somebody named here is no longer in the family or the team. Open the page again to see who is',
    )
  }
}
