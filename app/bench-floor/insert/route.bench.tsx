import { NextResponse } from 'next/server'
import { insertOneRow } from '@/lib/db/one-row'
import { env } from '@/lib/env'

/** The least a save of this app can cost: one row, committed, with no session, no rule and no audit. */
export async function PUT(): Promise<NextResponse> {
  if (!env().ALONGSIDE_BENCH) return new NextResponse(null, { status: 404 })
  await insertOneRow(new Date())
  return NextResponse.json({ savedAt: new Date().toISOString() })
}
