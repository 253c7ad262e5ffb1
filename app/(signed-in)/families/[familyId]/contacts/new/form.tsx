import { Form } from '@/components/form/form/form'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { NewContact } from '@/lib/contact/queries/contact'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import { firstName } from '@/lib/person/name'
import { submitContact } from './action'

type ContactFormProps = {
  familyId: string
  familyName: string
  formKey: string
  danger: 'yes' | 'no'
  mashPhone: string
  people: NewContact['children']
}

/** The child's words first, then what is going well, then what people are worried about. */
export function ContactForm({ familyId, familyName, formKey, danger, mashPhone, people }: ContactFormProps) {
  const family = familyWords(familyName)
  return (
    <>
      <PageHeader
        title={`Write down what you know about the ${family}`}
        breadcrumbs={[{ label: family, href: paths.family(familyId) }, { label: 'Write it down' }]}
        subtitle="Write what was seen or said, then what it might mean. The family may read it."
      />
      <OneColumn>
        <Form
          action={submitContact}
          formKey={formKey}
          pageTitle="Write down what you know - Alongside"
          hidden={{ familyId, dangerNow: danger }}
          submit="Save and go on to their agreement"
          beside={<a href={paths.family(familyId)}>Cancel</a>}
        >
          {danger === 'yes' && (
            <Sheet title="You said somebody is in danger now" deciding>
              <p className="mb-4">
                If help is not on its way, call <a href="tel:999">999</a> now, and the MASH on{' '}
                <a href={`tel:${mashPhone.replaceAll(' ', '')}`}>{mashPhone}</a>.
              </p>
              <TextAreaField
                name="dangerDone"
                label="What you did about it"
                hint="Whom you called, when, and what they said"
              />
            </Sheet>
          )}
          {people.length > 0 && (
            <VoiceField
              name="childsWords"
              label="What the children say"
              hint="One child’s own words or pictures, if you have them. Not what we think they mean."
            >
              <SelectField
                name="childsWordsBy"
                label="Whose words are these?"
                options={people.map((person) => ({ value: person.id, label: firstName(person) }))}
              />
            </VoiceField>
          )}
          <TextAreaField
            name="workingWell"
            label="What is going well"
            hint="Start here. Who helps, and what works even a little?"
          />
          <TextAreaField
            name="worriedAbout"
            label="What people are worried about"
            hint="What has been seen, by whom and when. Then what might happen if nothing changes."
          />
          <TextAreaField
            name="alreadyTried"
            label="What has been tried"
            hint="If anything has, and whether it helped"
          />
          <TextAreaField name="familyWants" label="What the family would like" hint="In their words" />
        </Form>
      </OneColumn>
    </>
  )
}
