import 'server-only'
import { isSelf } from '@/lib/access/same-person'
import { type Level, levelOf, type Outcome } from '@/lib/continuum/outcome'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import { endsStatutoryHelp, goesBelowSafety } from './move'
import type { EpisodeNow } from './types'

type Asked = {
  level: Level
  whyDifferent?: string | undefined
  secondPersonId?: string | undefined
  familyAgreed?: string | undefined
  nextNamedPerson?: string | undefined
}

/** Throws InvalidInput when a decision lacks what a decision of its kind must have. */
export async function checkDecision(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'relations'>,
  asked: Asked,
  { episode, suggested }: { episode: EpisodeNow | undefined; suggested: Outcome },
): Promise<void> {
  const before = episode?.level
  if (episode) needsToHold(context, episode)
  if (before && asked.level === 'universal') {
    throw invalid(
      'level',
      'To bring the help to an end, ask to close it, where the family’s view is asked too',
    )
  }
  if (asked.level !== levelOf(suggested) && !asked.whyDifferent) {
    throw invalid('whyDifferent', 'Say what the guidance is missing, as you chose something different')
  }
  if (goesBelowSafety(asked.level, suggested)) {
    if (asked.level === 'universal') {
      throw invalid(
        'level',
        'Somebody has to look after this family until the MASH has answered: choose help from one agency or more',
      )
    }
    await needsSecondPerson(context, asked.secondPersonId)
  }
  if (endsStatutoryHelp(before, asked.level)) {
    if (!asked.familyAgreed) throw invalid('familyAgreed', 'Say how the family agreed that this help ends')
    if (!asked.nextNamedPerson) {
      throw invalid('nextNamedPerson', 'Say who has accepted to be the family’s named person')
    }
  }
}

/** Help that somebody else looks after is changed by them; statutory help by nobody but whoever holds it. */
function needsToHold({ relations }: Pick<Context<unknown>, 'relations'>, episode: EpisodeNow): void {
  if (relations.includes('holder')) return
  if (episode.level !== 'statutory' && relations.includes('lead-professional')) return
  throw invalid(
    '',
    `${episode.holderName} looks after this family now, so the decision is theirs. Talk to them; anyone may ask the MASH`,
  )
}

/** Somebody else who works here now and agreed to go below what safety asks for. */
async function needsSecondPerson(
  { tx, actor, now }: Pick<Context<unknown>, 'tx' | 'actor' | 'now'>,
  secondPersonId: string | undefined,
): Promise<void> {
  const message = 'Choose a second person who agreed: less than child protection takes two people'
  if (!secondPersonId) throw invalid('secondPersonId', message)
  if (isSelf(actor, secondPersonId)) throw invalid('secondPersonId', 'Choose someone other than yourself')
  const worker = await tx.worker.findUnique({ where: { id: secondPersonId }, select: { leftAt: true } })
  if (!worker || (worker.leftAt && worker.leftAt <= now)) throw invalid('secondPersonId', message)
}
