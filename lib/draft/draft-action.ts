import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { cameFromThisSite } from '@/lib/auth/from-this-site'
import { letGoOnThisBrowser } from '@/lib/auth/held-on-this-browser'
import { formOfAnotherPost } from '@/lib/auth/opened-in-post'
import { newId } from '@/lib/db/id'
import { fromAnotherSite } from '@/lib/edge/same-site'
import { echoOf } from '@/lib/form/echo'
import type { Patch } from '@/lib/form/field-value'
import { baseRevisionOf, buttonPressed } from '@/lib/form/machinery'
import { onForm } from '@/lib/form/on-form'
import { formWithErrors, wholeForm } from '@/lib/form/parse-form'
import { rowOf } from '@/lib/form/row-numbers'
import { withRowsChanged } from '@/lib/form/rows'
import type { FieldError, FormActionFunction, FormState } from '@/lib/form/state'
import type { Command } from '@/lib/operation/command'
import { formAfter } from '@/lib/operation/form-action'
import { formSignedOut, senderOf } from '@/lib/operation/signed-out'
import { paths } from '@/lib/paths'
import { DraftClosed } from './closed'
import { postedPage } from './posted-page'
import type { saveInput } from './save-op'
import type { SaveAnswer } from './types'

type SaveCommand = Command<typeof saveInput, SaveAnswer>

type DraftActionOptions<Page> = {
  /** The hidden fields that say which page this is: a `z.strictObject`. They are not part of the draft. */
  page: z.ZodObject & z.ZodType<Page>
  place: (page: Page) => { documentId: string; section: string }
  /** Where the page itself is, for "Save now". */
  here: (page: Page) => string
} & (
  | {
      /** What stops the main button, when everything is saved already. */
      problems?: (page: Page, words: Patch) => FieldError[]
      /** Where the main button leads. */
      to: (page: Page) => string
    }
  | {
      /** What the main button does with the whole page, once its words are saved: an ordinary form action. */
      finish: FormActionFunction
    }
)

/**
 * The server action of a page that saves as you go, for its own buttons, with or without script. Whatever the
 * button, the words are saved first, as they are; only then is anything said about them. It never goes by the
 * form's key: a page gone back to and sent again says something new.
 */
export function draftAction<Page>(
  save: SaveCommand,
  { page: pageSchema, place, here, ...main }: DraftActionOptions<Page>,
): FormActionFunction {
  return onForm(async (data, state) => {
    if (!(await cameFromThisSite()))
      return formWithErrors(data, [{ field: wholeForm, message: fromAnotherSite }])
    const actor = await senderOf(data)
    if (!actor) return formSignedOut(data)
    const elsewhere = await formOfAnotherPost(actor, data)
    if (elsewhere) return elsewhere
    const ids = Object.keys(pageSchema.shape)
    const page = pageSchema.safeParse(
      Object.fromEntries(ids.flatMap((id) => (data.has(id) ? [[id, data.get(id)]] : []))),
    )
    const baseRev = baseRevisionOf(data)
    if (!page.success || baseRev === undefined) return formWithErrors(data, [outOfDate])
    const words = withoutRemovedRow(postedPage(data, ids), buttonPressed(data))
    let answer: SaveAnswer
    try {
      const op = { opId: newId(), baseRev, patch: words }
      answer = await save(actor, { ...place(page.data), op, isWholePage: true })
    } catch (problem) {
      // Pressed twice: the first press may have finished the page, and its answer is the answer.
      if (problem instanceof DraftClosed && 'finish' in main && !buttonPressed(data))
        return main.finish(state, data)
      return formAfter(problem, data)
    }
    await letGoOnThisBrowser(actor, data)
    if (answer.kind === 'clash') redirect(paths.conflict(answer.clashId))
    const rowsChanged = withRowsChanged(data)
    if (rowsChanged) return withOthersWords(rowsChanged, answer.merged)
    if (buttonPressed(data) === 'save') redirect(`${here(page.data)}?done=saved`)
    if ('finish' in main) {
      if (Object.keys(answer.merged).length === 0) return main.finish(state, data)
      return withOthersWords({ values: echoOf(data), errors: [joinedMeanwhile] }, answer.merged)
    }
    const errors = main.problems?.(page.data, { ...words, ...answer.merged }) ?? []
    if (errors.length > 0) return withOthersWords({ values: echoOf(data), errors }, answer.merged)
    redirect(main.to(page.data))
  })
}

/** The page shown again carries the newest revision, so it must also show what others wrote until then. */
function withOthersWords({ values, errors }: FormState, merged: Patch): FormState {
  const theirs = Object.entries(merged).map(([field, value]) => [
    field,
    typeof value === 'string' ? value : [...value],
  ])
  return { values: { ...values, ...Object.fromEntries(theirs) }, errors }
}

/** "Remove" empties the boxes of its row: a box that is merely not on a page keeps its words. */
function withoutRemovedRow(words: Patch, button: string | undefined): Patch {
  const [, list = '', row = ''] = /^remove:([\w.]+):(\d{1,4})$/.exec(button ?? '') ?? []
  const emptied = Object.keys(words).flatMap((name) =>
    row !== '' && rowOf(name, list) === Number(row) ? [[name, '']] : [],
  )
  return { ...words, ...Object.fromEntries(emptied) }
}

const joinedMeanwhile: FieldError = {
  field: wholeForm,
  message:
    'Somebody else wrote on this page too. Their words are here with yours now: read them, then press the button again',
}

const outOfDate: FieldError = {
  field: wholeForm,
  message:
    'This page is out of date, so nothing was saved. Copy what you wrote, open the page again and paste it in',
}
