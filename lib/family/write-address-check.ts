import 'server-only'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import type { AddressAnswer, AddressProof } from './address-check'

type Found = {
  familyId: string
  addressId: string
  answer: AddressAnswer
  how?: AddressProof | undefined
}

/** Writes down whether an address is still where they live, as somebody found it just now. */
export async function writeAddressCheck(
  { tx, actor, now }: Pick<Context<unknown>, 'tx' | 'actor' | 'now'>,
  { how, ...found }: Found,
): Promise<void> {
  await tx.addressCheck.create({
    data: { id: newId(), ...found, how: how ?? null, checkedBy: actor.workerId, checkedAt: now },
  })
}
