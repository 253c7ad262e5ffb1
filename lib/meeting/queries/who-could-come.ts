import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { peopleAround } from '@/lib/team/around'
import { needsEpisode } from '@/lib/team/episode-now'
import type { Around } from '@/lib/team/types'

/** Who may be invited to a family meeting, and where the family met last. */
export const whoCouldCome = query({
  name: 'meeting.who-could-come',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'recordMeeting',
  on: ({ familyId }) => family(familyId),
  audit: 'team-viewed',
  run: async ({
    tx,
    familyId,
    today,
  }): Promise<{ familyName: string; people: Around[]; lastPlace?: string }> => {
    const episode = await needsEpisode(tx, familyId)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const last = await tx.meeting.findFirst({
      where: { episodeId: episode.id },
      orderBy: { startsAt: 'desc' },
    })
    return {
      familyName: name,
      people: await peopleAround(tx, { familyId, episodeId: episode.id, today }),
      ...(last && { lastPlace: last.place }),
    }
  },
})
