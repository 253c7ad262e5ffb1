import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { partnership } from '@/lib/auth/partnership'
import { newContact } from '@/lib/contact/queries/contact'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ContactForm } from './form'

type NewContactProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ danger?: string | string[] }>
}

/** First of all: is anyone in danger now? Only then what is going well and what people are worried about. */
export default async function NewContactPage({ params, searchParams }: NewContactProps) {
  const [{ familyId }, { danger }, ours] = await Promise.all([params, searchParams, partnership()])
  const { familyName, children } = await ask(newContact, { familyId })
  const crumbs = [
    { label: familyWords(familyName), href: paths.family(familyId) },
    { label: 'Write it down' },
  ]
  if (danger !== 'yes' && danger !== 'no') {
    return (
      <>
        <title>Is anyone in danger now? - Alongside</title>
        <PageHeader title="Is anyone in danger now?" breadcrumbs={crumbs} />
        <OneColumn>
          <Sheet title="If a child could be hurt in the next hours" deciding>
            <p className="text-lead">
              Call <a href="tel:999">999</a> first. Then ring the MASH on{' '}
              <a href={`tel:${ours.mashPhone.replaceAll(' ', '')}`} className="whitespace-nowrap">
                {ours.mashPhone}
              </a>
              , day or night. You do not need anyone’s agreement. Write it down afterwards.
            </p>
          </Sheet>
          <div className="flex flex-wrap gap-4">
            <LinkButton look="primary" size="large" href={`${paths.newContact(familyId)}?danger=no`}>
              Nobody is in danger now
            </LinkButton>
            <LinkButton size="large" href={`${paths.newContact(familyId)}?danger=yes`}>
              Yes, and I have called for help
            </LinkButton>
          </div>
        </OneColumn>
      </>
    )
  }
  return (
    <ContactForm
      familyId={familyId}
      familyName={familyName}
      formKey={newFormKey()}
      danger={danger}
      mashPhone={ours.mashPhone}
      people={children}
    />
  )
}
