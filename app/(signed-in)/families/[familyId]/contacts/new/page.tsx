import { Form } from '@/components/form/form/form'
import { Button } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { instantWords } from '@/lib/calendar/words'
import { newContact } from '@/lib/contact/queries/new-contact'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitDanger } from './action'

/** First of all: is anyone in danger now? Only then what is going well and what people are worried about. */
export default async function NewContactPage({ params }: { params: Promise<{ familyId: string }> }) {
  const [{ familyId }, ours] = await Promise.all([params, orBusy(partnership())])
  const { familyName, unfinished } = await ask(newContact, { familyId })
  return (
    <>
      <PageHeader
        title="Is anyone in danger now?"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Write it down' },
        ]}
      />
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
        {unfinished && (
          <p>
            You began to write about this family. It was saved {instantWords(unfinished.savedAt)}, and you
            will carry on where you stopped.
          </p>
        )}
        <Form
          action={submitDanger}
          formKey={newFormKey()}
          pageTitle="Is anyone in danger now?"
          hidden={{ familyId }}
        >
          <div className="flex flex-wrap gap-4">
            <Button size="large" name="dangerNow" value="no">
              Nobody is in danger now
            </Button>
            <Button look="secondary" size="large" name="dangerNow" value="yes">
              Yes, and I have called for help
            </Button>
          </div>
        </Form>
      </OneColumn>
    </>
  )
}
