/**
 * Is this entry of the trail a look rather than something done? By its name, as reads are named. A read that is named
 * otherwise stands here: tests/architecture/operations.test.ts holds every operation to it.
 */
export function isLook(event: string): boolean {
  return (looks.test(event) && !acts.has(event)) || otherLooks.has(event)
}

const looks = /-(viewed|listed|printed|searched|opened|prepared)$/
const otherLooks = new Set(['given-document-saved', 'caseload-export-saved'])
const acts = new Set(['emergency-opened'])
