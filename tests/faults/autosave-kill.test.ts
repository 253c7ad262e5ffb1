// Given three people writing in one assessment, in the same part and in parts of their own,
// when the app is killed in the middle of it, twenty times, without a word of warning,
// then every word the page was told is saved is in the database, once, and nothing else is half there.
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '@/lib/auth/session'
import { inTransaction } from '@/lib/db/transaction'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { environmentFor } from '@/scripts/start/prepare'
import { startApp } from '@/scripts/start/running'
import { anAssessment, letIntoTeam, partOn, withAminaInTheTeam } from '../integration/assessment/situations'
import { asOwner } from '../support/owner'
import { agreeTo, signedIn } from '../support/world'
import { freePort } from './free-port'
import { TypingPage } from './typing-page'

const kills = 20
const [helen, amina, joseph] = [signedIn('helen'), signedIn('amina'), signedIn('joseph')]
const port = await freePort()
const url = `http://127.0.0.1:${port}`
let pages: TypingPage[]

beforeAll(async () => {
  const own = await anAssessment(helen)
  await withAminaInTheTeam(helen, own)
  await letIntoTeam(helen, own.familyId, workers.joseph.id)
  await agreeTo(helen, own.familyId, agencies.familyHub.id)
  const shared = await partOn(helen, own.assessmentId, 'health')
  const alone = await partOn(helen, own.assessmentId, 'learning')
  pages = await Promise.all(
    [
      { by: helen, partId: shared, boxes: ['voice', 'goingWell'] },
      { by: amina, partId: shared, boxes: ['worried'] },
      { by: joseph, partId: alone, boxes: ['voice', 'worried'] },
    ].map(async ({ by, partId, boxes }, at) => {
      const sessionId = await inTransaction(null, (tx) =>
        beginSession(tx, { workerId: by.workerId, factors: ['sample'] }, new Date()),
      )
      return TypingPage.open({
        url,
        by,
        sessionId,
        assessmentId: own.assessmentId,
        partId,
        name: `page ${at}`,
        boxes,
      })
    }),
  )
})

afterAll(async () => {
  for (const page of pages ?? []) page.close()
})

test('killed twenty times while people type, nothing they were told is saved is lost', async () => {
  const env = environmentFor(
    { ownerUrl: process.env['DATABASE_URL'] ?? '', appUrl: process.env['APP_DATABASE_URL'] },
    url,
  )
  for (let round = 0; round < kills; round++) {
    const app = await startApp(
      { host: '127.0.0.1', port },
      { ...env, NEXTAUTH_URL: url, ALONGSIDE_SAMPLE: '1' },
      'pipe',
    )
    const ended = once(app, 'exit')
    const typing = pages.map((page) => page.typeUntilCutOff())
    // Once saves are flowing, and never at the same moment: between two, within one, before its answer is sent.
    await savesFlow()
    await pause((round * 37) % 250)
    app.kill('SIGKILL')
    await ended
    await Promise.all(typing)
    await expectAllKept()
  }
  expect(pages.flatMap(({ acknowledged }) => acknowledged).length).toBeGreaterThan(kills * 3)
  await expectWhole()
})

/** Resolves when every page has been told of a save since now. */
async function savesFlow(): Promise<void> {
  const before = pages.map(({ acknowledged }) => acknowledged.length)
  const isFlowing = () => pages.every(({ acknowledged }, at) => acknowledged.length > (before[at] ?? 0))
  const patience = AbortSignal.timeout(60_000)
  while (!isFlowing()) {
    patience.throwIfAborted()
    await pause(10)
  }
}

/** Everything acknowledged so far is in the history as it was sent, at the revision it was told. */
async function expectAllKept(): Promise<void> {
  const kept = await asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string; rev: number; patch: object }>(
      'SELECT id, rev, patch FROM draft_change',
    )
    return new Map(rows.map(({ id, ...change }) => [id, change]))
  })
  for (const { opId, rev, patch } of pages.flatMap(({ acknowledged }) => acknowledged))
    expect(kept.get(opId)).toEqual({ rev, patch })
}

/** Every draft says what its history adds up to, and each saved change has its line in the trail. */
async function expectWhole(): Promise<void> {
  await asOwner(async (owner) => {
    const drafts = await owner.query<{ id: string; values: object; rev: number }>(
      'SELECT id, values, rev FROM draft',
    )
    for (const { id, values, rev } of drafts.rows) {
      const { rows } = await owner.query<{ rev: number; patch: object }>(
        'SELECT rev, patch FROM draft_change WHERE draft_id = $1 ORDER BY rev',
        [id],
      )
      expect(rows.map((change) => change.rev)).toEqual(Array.from({ length: rev }, (_, at) => at + 1))
      expect(Object.assign({}, ...rows.map(({ patch }) => patch))).toEqual(values)
    }
    const { rows } = await owner.query<{ changes: string; entries: string }>(
      `SELECT (SELECT count(*) FROM draft_change) AS changes,
        (SELECT count(*) FROM audit_event WHERE event = 'draft-saved' AND details ? 'rev') AS entries`,
    )
    // An operation asked about again is written down again; a change without an entry would be the fault.
    expect(Number(rows[0]?.entries)).toBeGreaterThanOrEqual(Number(rows[0]?.changes))
  })
}
