import { signNamed, strengthNamed } from '@/lib/continuum/catalogue'

/** What the picker calls an item of the catalogue; anything else, such as the name of a rule, stays as it is. */
export function labelOf(itemId: string): string {
  return strengthNamed(itemId)?.label ?? signNamed(itemId)?.label ?? itemId
}
