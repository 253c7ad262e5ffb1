import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TickBox } from '@/components/form/tick-box/tick-box'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { SIDE_WORDS, type Side } from '@/lib/continuum/catalogue'
import { newFormKey } from '@/lib/form/form-key'
import { guidanceSigns } from '@/lib/guidance/queries/signs'
import { reads } from '@/lib/guidance/types'
import { readsWords } from '@/lib/guidance/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { versionCrumbs } from '../../../crumbs'
import { submitSign } from './action'

type SignPageProps = { params: Promise<{ versionId: string; side: string; signId: string }> }

/** How one sign is read in a draft. */
export default async function SignPage({ params }: SignPageProps) {
  const { versionId, side, signId } = await params
  // The query says what a side may be; anything else is no page.
  const { version, signs, canChange } = await ask(guidanceSigns, { versionId, side: side as Side })
  const sign = signs.find(({ id }) => id === signId)
  if (!sign || !canChange) notFound()
  const back = paths.guidanceSigns(versionId, side)
  return (
    <>
      <PageHeader
        title={sign.label}
        subtitle={[sign.note, sign.before ? `The version before: ${sign.before}.` : ''].join(' ').trim()}
        breadcrumbs={versionCrumbs(
          versionId,
          { label: SIDE_WORDS[side as Side], href: back },
          { label: 'Change' },
        )}
      />
      <OneColumn>
        <Form
          action={submitSign}
          formKey={newFormKey()}
          pageTitle={sign.label}
          hidden={{ versionId, version: String(version), side, signId }}
          submit="Change it in the draft"
          beside={<a href={back}>Cancel</a>}
        >
          <RadioField
            name="reads"
            label="Which help does it point to by itself?"
            defaultValue={sign.reads}
            choices={reads.map((value) => ({ value, label: readsWords[value] }))}
          />
          <TickBox
            name="trigger"
            label="It is a safety trigger"
            hint="It calls for social care at once, whatever else is written. A safety trigger cannot be taken away later without a reason, and those that came with Alongside not at all"
            isTicked={sign.trigger}
          />
          <TickBox
            name="today"
            label="Somebody must hear of it today"
            hint="Whatever help it points to, it does not wait for the usual time"
            isTicked={sign.today}
          />
        </Form>
      </OneColumn>
    </>
  )
}
