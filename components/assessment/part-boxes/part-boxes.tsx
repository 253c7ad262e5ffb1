import { AddAnother } from '@/components/form/add-another/add-another'
import { CheckboxField } from '@/components/form/checkbox-field/checkbox-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { evidenceList } from '@/lib/assessment/evidence'
import { topics } from '@/lib/assessment/topics'
import type { Box, Topic } from '@/lib/assessment/types'
import { boxHint, boxLabel, tellingWords } from '@/lib/assessment/words'

/** The boxes of one part, in order: their own words first, then what goes well, then worries, then how we know. */
export function PartBoxes({ topic, who }: { topic: Topic; who: string }) {
  const { boxes, asksHowWeKnow } = topics[topic]
  return (
    <div className="flex min-w-0 flex-col gap-7">
      {boxes.map((box) => (
        <BoxOf key={box} topic={topic} box={box} who={who} />
      ))}
      {asksHowWeKnow && <HowWeKnow />}
    </div>
  )
}

function BoxOf({ topic, box, who }: { topic: Topic; box: Box; who: string }) {
  const words = { name: box, label: boxLabel(topic, box, who), hint: boxHint(topic, box, who) }
  if (box === 'told') return null
  if (box !== 'voice') return <TextAreaField {...words} />
  return (
    <VoiceField {...words}>
      {topics[topic].boxes.includes('told') && (
        <CheckboxField
          name="told"
          label={boxLabel(topic, 'told', who)}
          labelSize="sub"
          inARow
          choices={Object.entries(tellingWords).map(([value, label]) => ({ value, label }))}
        />
      )}
    </VoiceField>
  )
}

function HowWeKnow() {
  return (
    <section aria-labelledby="how-we-know">
      <h2 id="how-we-know" className="text-section">
        How we know
      </h2>
      <p className="mt-0.5 mb-2 text-body text-ink-hint">
        Anyone reading should be able to see where this came from.
      </p>
      <AddAnother list={evidenceList} rowName="How we know" add="Add how we know">
        <div className="grid gap-x-4 gap-y-3 desk:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)]">
          <TextField name="what" label="What" labelSize="small" />
          <TextField name="from" label="Who or where from" labelSize="small" />
          <TextField name="when" label="Date" labelSize="small" />
        </div>
      </AddAnother>
    </section>
  )
}
