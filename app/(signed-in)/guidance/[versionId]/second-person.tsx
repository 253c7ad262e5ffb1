import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import { fullDayWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { submitPublish, submitReturn } from './action'

type SecondPersonProps = { versionId: string; version: number; effectiveFrom: Day; draftedBy: string }

/** The second of two people: publishes what somebody else wrote, or says what is needed first. */
export function SecondPerson({ versionId, version, effectiveFrom, draftedBy }: SecondPersonProps) {
  const hidden = { versionId, version: String(version) }
  return (
    <>
      <Sheet title="If you agree" deciding>
        <p className="mb-4 text-form">
          From {fullDayWords(effectiveFrom)} on, every suggestion rests on this version. It cannot be changed
          after that: a mistake takes a version of its own.
        </p>
        <Form
          action={submitPublish}
          formKey={newFormKey()}
          hidden={hidden}
          idPrefix="publish-"
          submit="Publish this version"
        />
      </Sheet>
      <Sheet title="If something is missing">
        <Form
          action={submitReturn}
          formKey={newFormKey()}
          hidden={hidden}
          idPrefix="return-"
          submit={`Send it back to ${draftedBy}`}
        >
          <TextAreaField name="why" label="What is needed first" />
        </Form>
      </Sheet>
    </>
  )
}

/** Whoever wrote it may take it back, to change it. */
export function TakeBack({ versionId, version }: Pick<SecondPersonProps, 'versionId' | 'version'>) {
  return (
    <Sheet title="Take it back">
      <p className="mb-4 max-w-prose">
        Somebody else publishes it: this takes two people. Until then you may take it back.
      </p>
      <Form
        action={submitReturn}
        formKey={newFormKey()}
        hidden={{ versionId, version: String(version) }}
        idPrefix="take-back-"
        submit="Take it back"
      >
        <TextAreaField name="why" label="What still has to change" height="short" />
      </Form>
    </Sheet>
  )
}
