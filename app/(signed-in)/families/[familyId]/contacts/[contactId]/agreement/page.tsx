import { AnswerFields } from '@/components/consent/answer-fields/answer-fields'
import { Form } from '@/components/form/form/form'
import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { dayFromInstant } from '@/lib/calendar/day'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { askingAgreement } from '@/lib/consent/queries/asking'
import { answerWords } from '@/lib/consent/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitAnswer } from './action'

type ContactAgreementProps = {
  params: Promise<{ familyId: string; contactId: string }>
  searchParams: Promise<{ done?: string | string[]; more?: string | string[] }>
}

/** What the family said to being helped and to sharing: one person at a time, then on to what you see. */
export default async function ContactAgreementPage({ params, searchParams }: ContactAgreementProps) {
  const [{ familyId, contactId }, { done, more }] = await Promise.all([params, searchParams])
  const { familyName, people, agencies } = await ask(askingAgreement, { familyId })
  const crumbs = [
    { label: familyWords(familyName), href: paths.family(familyId) },
    { label: 'What was first said', href: paths.contact(familyId, contactId) },
    { label: 'Their agreement' },
  ]
  if (done === 'agreement' && more === undefined) {
    const { answers } = await ask(familyAgreement, { familyId })
    const newest = answers[0]
    return (
      <>
        <PageTitle name="Their agreement" />
        <PageHeader title="Their agreement" breadcrumbs={crumbs} />
        <OneColumn>
          <NotificationBanner
            saved={
              newest
                ? answerWords[newest.answer].sentence(newest.person ?? 'Somebody')
                : 'Their answer is saved'
            }
          >
            It is saved, and who may see this family follows it from now on.
          </NotificationBanner>
          <div className="flex flex-wrap gap-4">
            <LinkButton look="primary" size="large" href={paths.contactFacts(familyId, contactId)}>
              Go on to what you see
            </LinkButton>
            <LinkButton size="large" href={`${paths.contactAgreement(familyId, contactId)}?more=yes`}>
              Write down another person’s answer
            </LinkButton>
          </div>
        </OneColumn>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title="What did the family say?"
        breadcrumbs={crumbs}
        subtitle="Help is their choice, and so is who knows about it. Write down one person’s answer at a time."
      />
      <OneColumn>
        <p className="text-form">
          If a child is being hurt or may be, do not wait for a yes.{' '}
          <a href={paths.contactFacts(familyId, contactId)}>Go straight to what you see</a>.
        </p>
        <Form
          action={submitAnswer}
          formKey={newFormKey()}
          pageTitle="What did the family say?"
          hidden={{ familyId, contactId }}
          submit="Save their answer"
        >
          <AnswerFields people={people} agencies={agencies} today={dayFromInstant(new Date())} />
        </Form>
      </OneColumn>
    </>
  )
}
