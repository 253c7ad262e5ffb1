import { sessionCookie } from '@/lib/auth/next-auth'
import type { Walker } from '../../matrix/people'
import type { Standing } from '../../matrix/standings'
import type { OwnCanary } from './own-things'
import type { Canary } from './plant'

/** Somebody who asks for every address: by how they stand to the family and what their work is; or nobody at all. */
export type Reader = { name: string; workerId: string; standing: Standing; cookie: string }

/** On an ordinary day those whose walls differ most; `npm run test:long` asks as everybody. */
const everyDay = [
  'wroteItDown practitioner',
  'namedPerson practitioner',
  'teamWithAgreement practitioner',
  'teamWithoutAgreement practitioner',
  'actionWithAgreement practitioner',
  'managerOfHolder manager',
  'mash mash',
  'hub hub',
  'keptOut practitioner',
  'stranger manager',
  'stranger administrator',
]

export async function readersAmong(cast: readonly Walker[]): Promise<Reader[]> {
  const chosen = process.env['ALONGSIDE_LONG']
    ? cast.filter(
        ({ standing, actor }) =>
          actor.work === 'practitioner' || standing === 'stranger' || isWorkOf(standing, actor.work),
      )
    : cast.filter(({ actor }) => everyDay.includes(actor.name))
  const readers: Reader[] = [{ name: 'nobody', workerId: '', standing: 'stranger', cookie: '' }]
  for (const { standing, actor } of chosen) {
    const { name, value } = await sessionCookie(actor.sessionId)
    readers.push({ name: actor.name, workerId: actor.workerId, standing, cookie: `${name}=${value}` })
  }
  return readers
}

function isWorkOf(standing: Standing, work: string): boolean {
  return [
    'managerOfHolder manager',
    'mash mash',
    'hub hub',
    'namedPerson manager',
    'teamWithAgreement mash',
  ].includes(`${standing} ${work}`)
}

export function mayBeSent(reader: Reader, canary: Canary | OwnCanary): boolean {
  if ('onlyFor' in canary) return canary.onlyFor !== '' && canary.onlyFor === reader.workerId
  return reader.cookie !== '' && canary.may.by.includes(reader.standing)
}
