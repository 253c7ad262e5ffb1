import 'server-only'
import { revalidatePath } from 'next/cache'

/**
 * An address to go to after something that changes what stands over every page: a record opened or closed in an
 * emergency, something read. Without this a browser with script keeps the band it had.
 */
export function bandAfresh(address: string): string {
  revalidatePath('/', 'layout')
  return address
}
