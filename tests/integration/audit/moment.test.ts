import { expect, it } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { readChain, readHead } from '@/scripts/audit/read-chain'
import { asOwner } from '../../support/owner'

it.each(['00.1234', '00.1235', '00.9999', '59.9996'])(
  'an entry of a moment finer than the trail keeps, at :%s, is found whole',
  async (seconds) => {
    await asOwner(async (owner) => {
      await owner.query(
        `SELECT append_audit($1::timestamptz, 'record-time-over', NULL, NULL, NULL, NULL, NULL, NULL, '{}'::jsonb)`,
        [`2026-11-02T10:00:${seconds}Z`],
      )
      const head = await readHead(owner)
      expect(head && (await verifyChain(readChain(owner), head))).toMatchObject({ whole: true })
    })
  },
)
