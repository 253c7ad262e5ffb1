import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { noticeWords } from '@/lib/auth/notice'
import { instantWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ownNews } from '@/lib/worker/queries/own-news'
import { submitNews } from './action'

/** What happened to one’s own sign-in since one was last here, so that somebody else’s doing is noticed. */
export default async function NewsPage() {
  const news = await ask(ownNews, {})
  if (news.length === 0) redirect(paths.home())
  return (
    <>
      <PageHeader title="About your sign-in" />
      <OneColumn>
        <Sheet title="Since you were last here">
          <ul className="flex flex-col gap-3 text-form">
            {news.map(({ id, kind, at }) => (
              <li key={id}>
                {noticeWords[kind]}. <span className="text-ink-soft">{instantWords(at)}</span>
              </li>
            ))}
          </ul>
        </Sheet>
        <Form action={submitNews} formKey={newFormKey()} pageTitle="About your sign-in" submit="Go on">
          <RadioField
            name="was"
            label="Was this you, or did you expect it?"
            choices={[
              { value: 'me', label: 'It was me' },
              {
                value: 'not-me',
                label: 'It was not me, or I am not sure',
                hint: 'You are signed out everywhere but here, and choose a new password.',
              },
            ]}
          />
        </Form>
      </OneColumn>
    </>
  )
}
