import { isSelf } from '@/lib/access/same-person'
import { currentActor } from '@/lib/auth/actor'
import { openedForWords } from '@/lib/auth/opened-in-post'
import { isFromThisSite, readJson } from '@/lib/draft/read-request'
import { type Reply, refused, replyTo, replyToProblem, signedOut } from '@/lib/draft/reply'
import { draftOpSchema } from '@/lib/form/draft-op'
import { writerHeader } from '@/lib/form/draft-writer'
import { isDraftKind, saveCommands } from './save-commands'

type Address = { params: Promise<{ kind: string; documentId: string; section: string }> }

/** Saves what somebody typed, as they type. Says so only after it is committed. */
export async function PUT(request: Request, address: Address): Promise<Response> {
  const { status, body } = await save(request, await address.params)
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

async function save(
  request: Request,
  { kind, documentId, section }: Awaited<Address['params']>,
): Promise<Reply> {
  if (!isFromThisSite(request.headers))
    return refused(403, 'This was not saved, because it came from another site')
  try {
    const actor = await currentActor()
    const writer = request.headers.get(writerHeader)
    if (!actor || !isSelf(actor, writer)) return signedOut
    if (writer !== actor.workerId) return refused(403, await openedForWords(actor, writer ?? ''))
    if (!isDraftKind(kind)) return refused(404, 'Nothing was saved. There is no such page')
    const read = await readJson(request)
    if (!read.ok) return refused(read.status, read.error)
    const op = draftOpSchema.safeParse(read.value)
    if (!op.success) return refused(400, whyNot(op.error))
    return replyTo(await saveCommands[kind](actor, { documentId, section, op: op.data }))
  } catch (problem) {
    return replyToProblem(problem)
  }
}

/** What is wrong with the words, when it is the words; anything else is a page out of date or not ours. */
function whyNot({ issues }: { issues: readonly { code?: string | undefined; message: string }[] }): string {
  const words = issues.find(({ code }) => code === 'custom')
  return (
    words?.message ??
    'Nothing was saved, because this page is out of date. Copy what you wrote, then open it again'
  )
}
