import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { standingWords } from '@/lib/family/address-check'
import { addressToCheck } from '@/lib/family/queries/address-to-check'
import { familyWords, listWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { type Giving, givingFrom } from '../../../agreement/sharing/giving'
import { submitAddressCheck } from './action'

type AddressCheckPageProps = {
  params: Promise<{ familyId: string; addressId: string }>
  searchParams: Promise<Partial<Record<keyof Giving, string | string[]>>>
}

/** Whether an address is still where they live: asked before anything is posted there, and again every half year. */
export default async function AddressCheckPage({ params, searchParams }: AddressCheckPageProps) {
  const [{ familyId, addressId }, giving] = await Promise.all([params, searchParams])
  const { familyName, lines, who, standing, last } = await ask(addressToCheck, { familyId, addressId })
  return (
    <div className="pt-4">
      <OneColumn>
        <BackLink href={paths.familyPeople(familyId)}>{`${familyWords(familyName)}: people`}</BackLink>
        <Form
          action={submitAddressCheck}
          formKey={newFormKey()}
          hidden={{ familyId, addressId, ...givingFrom(giving) }}
          pageTitle="Is this still where they live?"
          submit="Save this"
          beside={<a href={paths.familyPeople(familyId)}>Cancel</a>}
          heading={<h1 className="text-title">Is this still where they live?</h1>}
        >
          <Sheet title="In the record">
            <address className="not-italic">
              {lines.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </address>
            <p className="mt-2 text-small text-ink-soft">
              {who.length === 0
                ? 'Nobody is written down as living here.'
                : `Written down as living here: ${listWords(who)}. If one of them has left, change that under their name.`}
            </p>
            <p className="text-small text-ink-soft">
              {last && `Last asked on ${dayWords(last.on)} by ${last.by}. `}
              {standing !== 'sure' && `${standingWords[standing]}, so nothing is posted there.`}
            </p>
          </Sheet>
          <RadioField
            name="found"
            label="Do they still live here?"
            hint="Ask them. What an envelope says, somebody else may open."
            choices={[
              { value: 'told', label: 'Yes, they told me' },
              { value: 'been-there', label: 'Yes, I have been there' },
              {
                value: 'not-sure',
                label: 'I am not sure',
                hint: 'Nothing is posted there until somebody has made sure.',
              },
              {
                value: 'moved',
                label: 'No, they have moved',
                hint: 'It is kept as where they lived before. Write down where they live now when you know it.',
              },
            ]}
          />
        </Form>
      </OneColumn>
    </div>
  )
}
