import { v7 } from 'uuid'

/** A new random id that sorts by when it was made, so that indexes grow at one end. */
export function newId(): string {
  return v7()
}
