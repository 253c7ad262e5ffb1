import { signs } from '@/lib/continuum/catalogue'
import type { Duration } from '@/lib/continuum/duration'
import type { Guidance, SignReading } from '@/lib/continuum/guidance/guidance'
import { startingReadings } from '@/lib/continuum/guidance/starting-readings'
import { OUTCOME_WORDS } from '@/lib/continuum/words'
import { readingWords } from './reading'
import type { Weakening } from './types'

/**
 * Everything in which a draft keeps children less safe than the version before it. A safety trigger that comes
 * with Alongside may not be dropped or weakened at all; the rest takes a written reason and two people's eyes.
 */
export function weakeningsIn(before: Guidance, after: Guidance): Weakening[] {
  return [
    ...signWeakenings(before, after),
    ...lineWeakenings(before, after),
    ...clockWeakenings(before, after),
  ]
}

function signWeakenings(before: Guidance, after: Guidance): Weakening[] {
  return signs.flatMap(({ id, label }) => {
    const [was, is] = [before.signs[id], after.signs[id]]
    if (!was || !(isWeaker(was, is) || losesAHold(was, is))) return []
    const now = is ? readingWords(is).toLowerCase() : 'not read at all'
    const says = was.trigger
      ? `“${label}” is a safety trigger, and would be: ${now}`
      : `“${label}” would be: ${now}. It was: ${readingWords(was).toLowerCase()}`
    return [
      { where: `signs.${id}`, says, refused: was.trigger === true && startingReadings[id]?.trigger === true },
    ]
  })
}

/** A trigger no longer one, or a statutory sign that leads less far. */
function isWeaker(was: SignReading, is: SignReading | undefined): boolean {
  if (!is) return true
  if (was.trigger && !is.trigger) return true
  return was.level === 4 && reachOf(is) < reachOf(was)
}

/** How far a sign leads by itself: nowhere statutory, section 17, either, section 47. */
function reachOf({ level, route }: SignReading): number {
  if (level < 4) return 0
  return route === 's47' ? 3 : route === 's17-or-s47' ? 2 : 1
}

/** What held a younger or disabled child higher, or made somebody hear of it today, is gone or reaches fewer. */
function losesAHold(was: SignReading, is: SignReading | undefined): boolean {
  if (!is) return true
  if (was.today && !is.today && is.level < 4) return true
  if (was.statutoryUnder13 && !is.statutoryUnder13 && reachOf(is) < 3) return true
  if (!was.raised || is.level > was.level) return false
  const { raised } = is
  return (
    !raised ||
    raised.underAge < was.raised.underAge ||
    (was.raised.orSend && !raised.orSend) ||
    (was.raised.to === 'targeted' && raised.to === 'multi-agency')
  )
}

function lineWeakenings(before: Guidance, after: Guidance): Weakening[] {
  const [was, is] = [before.settings, after.settings]
  const found: [boolean, string, string][] = [
    [
      is.harmSignsTogether.value > was.harmSignsTogether.value,
      'settings.harmSignsTogether',
      `It would take ${is.harmSignsTogether.value} “section 17 or 47” signs together to be child protection. It took ${was.harmSignsTogether.value}`,
    ],
    [
      was.worseLeadsTo.value === 's17' && is.worseLeadsTo.value === 'targeted',
      'settings.worseLeadsTo',
      'Early help that gets worse would no longer lead to social care',
    ],
    [
      was.disabledRequestIsStatutory.value && !is.disabledRequestIsStatutory.value,
      'settings.disabledRequestIsStatutory',
      'A family’s request for a disabled child’s assessment would no longer go to social care',
    ],
    [
      after.ages.below.value < before.ages.below.value,
      'ages.below',
      `Early help would end at ${after.ages.below.value}. It ended at ${before.ages.below.value}`,
    ],
  ]
  return found.flatMap(([isSo, where, says]) => (isSo ? [{ where, says, refused: false }] : []))
}

function clockWeakenings(before: Guidance, after: Guidance): Weakening[] {
  return (['s47', 's17', 'adult-safeguarding'] as const).flatMap((outcome) =>
    isLonger(before.clocks[outcome].value, after.clocks[outcome].value)
      ? [
          {
            where: `clocks.${outcome}`,
            says: `There would be more time before the first step: ${OUTCOME_WORDS[outcome].staff}`,
            refused: false,
          },
        ]
      : [],
  )
}

/** More of the same unit is longer; another unit cannot be compared, and is looked at by a person. */
function isLonger(was: Duration, is: Duration): boolean {
  return is.unit === was.unit ? is.amount > was.amount : is.amount > 0
}
