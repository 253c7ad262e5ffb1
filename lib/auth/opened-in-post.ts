import 'server-only'
import { redirect } from 'next/navigation'
import type { Actor } from '@/lib/access/actor'
import { inTransaction } from '@/lib/db/transaction'
import { writerOf } from '@/lib/form/machinery'
import { formWithErrors, wholeForm } from '@/lib/form/parse-form'
import type { FormState } from '@/lib/form/state'
import { paths } from '@/lib/paths'
import { holdOnThisBrowser } from './held-on-this-browser'

/**
 * Nothing when a form was opened in the post its person is in now. Otherwise it is not carried out: a page read for one
 * organisation is never acted on for another. With script it is told in place. Without, the page might not even be there to
 * show the form on again: the words are held until they are back in that post.
 */
export async function formOfAnotherPost(actor: Actor, data: FormData): Promise<FormState | undefined> {
  const opened = writerOf(data)
  if (opened === actor.workerId) return undefined
  const refused = (message: string) => formWithErrors(data, [{ field: wholeForm, message }])
  // A page that cannot say in which is refused to whoever has several.
  if (opened === undefined) return actor.worksElsewhere ? refused(outOfDate) : undefined
  if (await holdOnThisBrowser(data, new Date())) redirect(paths.workingFor(opened))
  return refused(await openedForWords(actor, opened))
}

/** Said to somebody who opened a page in one post of theirs and is in another now. */
export async function openedForWords(actor: Actor, opened: string): Promise<string> {
  const agency = await agencyOf(opened)
  return `You opened this page for ${agency} and are working for ${actor.agencyName} now, so nothing was saved. Everything you wrote is still here: in another tab, go back to working for ${agency}, then press the button again`
}

async function agencyOf(postId: string): Promise<string> {
  const post = await inTransaction(null, (tx) =>
    tx.worker.findUnique({ where: { id: postId }, select: { agency: { select: { name: true } } } }),
  )
  return post?.agency.name ?? 'another organisation'
}

const outOfDate =
  'This page is out of date, so nothing was saved. Copy what you wrote, open the page again and paste it in'
