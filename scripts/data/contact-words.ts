import type { Random } from './random'
import type { ContactRow, Outcome } from './rows'

type Words = Pick<ContactRow, 'workingWell' | 'worriedAbout' | 'dangerNow' | 'dangerDone'>

/** What somebody wrote when they told us about a family: strengths first, then what they saw. */
export function contactWords(random: Random, outcome: Outcome): Words {
  const dangerNow = outcome === 's47' && random.chance(0.3)
  const worries = outcome === 's17' || outcome === 's47' ? serious : everyday
  return {
    workingWell: twoOf(random, strengths, strengths),
    worriedAbout: twoOf(random, worries, everyday),
    dangerNow,
    dangerDone: dangerNow ? 'Called 999 and stayed with the children until the police came.' : null,
  }
}

/** A sentence of each list, never the same twice. */
function twoOf(
  random: Random,
  ones: readonly [string, ...string[]],
  others: readonly [string, ...string[]],
): string {
  const [one, other] = [random.pick(ones), random.pick(others)]
  return one === other ? one : `${one} ${other}`
}

const strengths = [
  'Mum asks for help early and keeps appointments.',
  'The children talk warmly about their nan, who sees them each week.',
  'School says there are two good friends and a favourite teacher.',
  'Dad has started a course and is proud of it.',
  'The home is warm, and there is food in the cupboards.',
  'The children come to breakfast club every day they are in.',
  'Everyone we spoke to says this family sticks together.',
  'A neighbour helps with the school run when shifts are late.',
] as const

const everyday = [
  'Mornings are hard and school was missed on several days this half term.',
  'The landlord has written about rent that is owing, and sleep is poor.',
  'Since the separation there is shouting at handover, and the younger one hides.',
  'Mum says she feels low most days and has not seen a doctor.',
  'The flat is damp and the baby has had three chest infections.',
  'The older one looks after the little ones most evenings.',
  'There have been three falls-out at school, and two days at home because of them.',
  'They moved here in the summer and know nobody yet.',
  'Money ran out twice this month and the food bank helped.',
  'A parent is drinking more since losing work, and says so.',
] as const

const serious = [
  'A bruise was seen on the cheek and the reasons given did not fit.',
  'The police were called to the home twice at night, and the children were upstairs.',
  'They have been on their own overnight more than once.',
  'The young person came back with a new phone and will not say who gave it.',
] as const
