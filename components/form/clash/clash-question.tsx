import { bothTogether, differences, type Stretch } from '@/lib/form/clash-words'
import type { FieldValue } from '@/lib/form/field-value'
import { CardChoice } from '../card-choice/card-choice'
import { TextAreaField } from '../text-area-field/text-area-field'
import { ClashVersion } from './clash-version'

/** One person's version of a box. `at` is the time as it is shown: `10:46am`. */
export type Version = { value: FieldValue; initials: string; at: string }

/**
 * One box two people wrote in: both versions in full, and what to keep. Posts `name.keep` (both, mine, theirs or
 * later) and, for a text, `name.joined`: both together, to be tidied. Keeping both is chosen beforehand because it
 * loses nothing.
 */
export function ClashQuestion({
  name,
  label,
  mine,
  theirs,
  theirName,
  myName,
  say = (value) => value,
}: {
  name: string
  label: string
  mine: Version
  theirs: Version
  /** Whose the other version is, as one would call them: `Amina`. */
  theirName: string
  /** Whose the first version is, when it is not the reader's own. */
  myName?: string | undefined
  /** What a stored choice is called on the page; texts are said as they are. */
  say?: (value: string) => string
}) {
  const { value: myWords } = mine
  const { value: theirWords } = theirs
  const isText = typeof myWords === 'string' && typeof theirWords === 'string'
  const shown = isText
    ? differences(myWords, theirWords)
    : differentTicks([myWords].flat(), [theirWords].flat(), say)
  return (
    <section className="group/clash flex flex-col gap-4">
      <div>
        <h2 className="text-section">{label}</h2>
        <p className="text-body text-ink-hint">Underlined words are only in one of the two.</p>
      </div>
      <div className="grid gap-4 desk:grid-cols-2">
        <ClashVersion
          title={`${myName === undefined ? 'Yours' : `${myName}’s`}, ${mine.at}`}
          initials={mine.initials}
          words={shown.mine}
        />
        <ClashVersion
          title={`${theirName}’s, ${theirs.at}`}
          initials={theirs.initials}
          words={shown.theirs}
        />
      </div>
      <CardChoice
        name={`${name}.keep`}
        label="What shall we keep?"
        labelSize="sub"
        across={4}
        defaultValue="both"
        choices={[
          {
            value: 'both',
            label: 'Keep both',
            hint: isText ? 'Joined below. You can tidy it.' : 'Everything either of you chose.',
          },
          { value: 'mine', label: myName === undefined ? 'Keep mine' : `Keep ${myName}’s` },
          { value: 'theirs', label: `Keep ${theirName}’s` },
          { value: 'later', label: 'Decide later', hint: `${theirName} and you both get a reminder` },
        ]}
      />
      {isText && (
        <div className="hidden group-has-[input[value=both]:checked]/clash:block">
          <TextAreaField
            name={`${name}.joined`}
            label="Both together"
            hint="This is what will be saved."
            labelSize="sub"
            defaultValue={bothTogether(myWords, theirWords)}
          />
        </div>
      )}
    </section>
  )
}

function differentTicks(mine: readonly string[], theirs: readonly string[], say: (value: string) => string) {
  return { mine: ticks(mine, theirs, say), theirs: ticks(theirs, mine, say) }
}

function ticks(own: readonly string[], other: readonly string[], say: (value: string) => string): Stretch[] {
  return own.flatMap((value, at) => [
    { words: at === 0 ? '' : ', ', isOnlyHere: false },
    { words: say(value), isOnlyHere: !other.includes(value) },
  ])
}
