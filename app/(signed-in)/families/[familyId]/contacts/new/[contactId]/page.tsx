import { redirect } from 'next/navigation'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { contactToWrite } from '@/lib/contact/queries/contact-to-write'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ContactForm } from './form'

type ContactToWritePage = {
  params: Promise<{ familyId: string; contactId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** What is going well and what people are worried about, saved as it is written. Once kept, it is read elsewhere. */
export default async function ContactToWritePage({ params, searchParams }: ContactToWritePage) {
  const [ids, { done }, ours] = await Promise.all([params, searchParams, orBusy(partnership())])
  const page = await ask(contactToWrite, ids)
  if (page.draft.isClosed) redirect(paths.contact(page.familyId, page.contactId))
  return (
    <ContactForm page={page} formKey={newFormKey()} mashPhone={ours.mashPhone} isSaved={done === 'saved'} />
  )
}
