import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { replyTo } from '@/lib/draft/reply'
import { type Autosave, heard, lost, send, startAutosave, typed } from '@/lib/form/autosave'
import { readAnswer } from '@/lib/form/draft-answer'
import type { DraftOp } from '@/lib/form/draft-op'
import type { Patch } from '@/lib/form/field-value'
import { signedIn } from '../../support/world'
import { anAssessment, partOn, withAminaInTheTeam } from '../assessment/situations'
import { draftOf, openClashesIn, type PageOfTest, save } from './situations'

const helen = signedIn('helen')
const amina = signedIn('amina')
const boxes = ['voice', 'goingWell', 'worried'] as const

/** What happens next on one of three open pages: two of Helen's and one of Amina's. */
type Event =
  | { page: number; does: 'types'; box: (typeof boxes)[number]; words: string }
  | { page: number; does: 'sends' }
  | { page: number; does: 'sends, and the answer is lost' }

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    page: fc.nat(2),
    does: fc.constant('types' as const),
    box: fc.constantFrom(...boxes),
    words: fc.constantFrom('a', 'b', 'c', 'd', ''),
  }),
  fc.record({ page: fc.nat(2), does: fc.constant('sends' as const) }),
  fc.record({ page: fc.nat(2), does: fc.constant('sends, and the answer is lost' as const) }),
)

type Acknowledged = { by: Actor; op: DraftOp; rev: number }

/** A page as the browser runs it, against the real command on the real database. */
class Page {
  now: Autosave
  readonly acknowledged: Acknowledged[] = []

  constructor(
    readonly by: Actor,
    readonly place: PageOfTest,
  ) {
    this.now = startAutosave({ rev: 0, values: { voice: '', goingWell: '', worried: '' } })
  }

  type(box: string, words: string): void {
    this.now = typed(this.now, box, words)
  }

  async send({ isAnswerLost }: { isAnswerLost: boolean }): Promise<void> {
    const next = send(this.now, newId())
    if (!next) return
    this.now = next.now
    const { op } = next
    const answer = await save(this.by, this.place, op)
    if (answer.kind === 'saved') this.acknowledged.push({ by: this.by, op, rev: answer.rev })
    const { status, body } = replyTo(answer)
    this.now = isAnswerLost
      ? lost(this.now, op.opId)
      : heard(this.now, op.opId, readAnswer(status, JSON.stringify(body), op.opId))
  }
}

async function threePages(): Promise<Page[]> {
  const own = await anAssessment(helen)
  await withAminaInTheTeam(helen, own)
  const place = { assessmentId: own.assessmentId, partId: await partOn(helen, own.assessmentId, 'health') }
  return [new Page(helen, place), new Page(helen, place), new Page(amina, place)]
}

/** Every saved change, oldest first, as the database keeps it. */
async function historyOf({ partId }: PageOfTest): Promise<{ id: string; rev: number; patch: Patch }[]> {
  return inTransaction(
    helen,
    (tx) => tx.$queryRaw<{ id: string; rev: number; patch: Patch }[]>`
      SELECT c.id, c.rev, c.patch FROM draft_change c JOIN draft d ON d.id = c.draft_id WHERE d.section = ${partId} ORDER BY c.rev`,
  )
}

/**
 * No word is written over unseen: between the revision an acknowledged change was based on and the one it made,
 * nobody wrote other words in the same box. And once a page has been answered, every text it was told is kept for a
 * person to choose is kept.
 */
async function expectNothingLost(pages: readonly Page[]): Promise<void> {
  const [first] = pages
  if (!first) return
  // A page that is still waiting cannot know yet that newer words of its own took the place of those it held.
  for (const page of pages) if (page.now.onItsWay) await page.send({ isAnswerLost: false })
  const { place } = first
  const history = await historyOf(place)
  const kept = await openClashesIn(helen, place)
  for (const { op, rev } of pages.flatMap(({ acknowledged }) => acknowledged)) {
    expect(history.find(({ id }) => id === op.opId)?.rev).toBe(rev)
    for (const [box, words] of Object.entries(op.patch)) {
      const between = history.filter(
        (change) => change.rev > op.baseRev && change.rev < rev && box in change.patch,
      )
      if (between.length > 0) expect(between.at(-1)?.patch[box]).toBe(words)
    }
  }
  const { values } = await draftOf(helen, place)
  expect(Object.assign({}, ...history.map(({ patch }) => patch))).toEqual(values)
  for (const page of pages)
    for (const [box, { held }] of Object.entries(page.now.boxes))
      if (held !== undefined) expect(kept.some(({ mine }) => mine[box] === held)).toBe(true)
}

test('in any order of typing, sending and lost answers, nobody’s saved words are written over unseen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 25 }), async (events) => {
      const pages = await threePages()
      for (const happens of events) {
        const page = pages[happens.page]
        if (happens.does === 'types') page?.type(happens.box, happens.words)
        else await page?.send({ isAnswerLost: happens.does !== 'sends' })
      }
      await expectNothingLost(pages)
    }),
    { numRuns: 40, seed: 20261123 },
  )
}, 120_000)

test('three pages saving at the same moment, again and again, lose nothing', async () => {
  const pages = await threePages()
  for (let round = 0; round < 25; round++) {
    for (const [at, page] of pages.entries()) {
      page.type(boxes[(round + at) % 3] ?? 'voice', `${at} in round ${round}`)
      page.type(boxes[round % 3] ?? 'voice', `${at} as well in round ${round}`)
    }
    await Promise.all(pages.map((page) => page.send({ isAnswerLost: round % 5 === 4 })))
  }
  await expectNothingLost(pages)
}, 60_000)
