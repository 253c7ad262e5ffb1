import { ProgressLine } from '@/components/plan/progress-line/progress-line'
import { BrandMark } from '@/components/ui/brand/brand-mark'
import { dayWords, fullDayWords, monthWords, timeWords } from '@/lib/calendar/words'
import { listWords } from '@/lib/family/words'
import type { FamilyCopy } from '@/lib/plan/family-copy'
import { progressOf, scored } from '@/lib/plan/progress'
import { inQuotes } from '@/lib/plan/quotes'
import { scoreForFamily } from '@/lib/plan/words'

/** The sheet itself. */
export function CopyOfPlan({ copy }: { copy: FamilyCopy }) {
  return (
    <article className="family-copy" aria-label="Our plan">
      <p className="flex items-center justify-between gap-4 text-[11pt] font-bold">
        <span className="flex items-center gap-2">
          <BrandMark className="size-7" /> {copy.partnership}
        </span>
        <span>{dayWords(copy.today)}</span>
      </p>
      <h1>Our plan</h1>
      <p>{listWords(copy.names)}</p>
      <OnePerson person={copy.person} />
      <Points title="What is going well" points={copy.goingWell} />
      <Points title="What we are worried about" points={copy.worriedAbout} />
      {copy.said.length > 0 && (
        <section>
          <h2>What we said</h2>
          {copy.said.map(({ who, words }) => (
            <div key={who} className="said">
              <strong className="text-[12pt]">{who}</strong>
              <p>{inQuotes(words)}</p>
            </div>
          ))}
        </section>
      )}
      {copy.next && <NextMeeting next={copy.next} />}
      {copy.actions.length > 0 && <WhoWillDoWhat actions={copy.actions} />}
      <HowItFeels outcomes={copy.outcomes} />
      <YourChoice copy={copy} />
    </article>
  )
}

function OnePerson({ person: { name, called, agency, phone, isNamedPerson } }: Pick<FamilyCopy, 'person'>) {
  return (
    <p className="box">
      {isNamedPerson ? (
        <strong>Your one person is {name}</strong>
      ) : (
        <>
          <strong>{name}</strong> looks after this plan until you and the team agree on one person
        </>
      )}
      , at {agency}.
      {phone && (
        <>
          <br />
          Ring {called} on <strong className="whitespace-nowrap">{phone}</strong>.
        </>
      )}
    </p>
  )
}

function Points({ title, points }: { title: string; points: string[] }) {
  if (points.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}

function NextMeeting({ next: { on, startsAt, place } }: { next: NonNullable<FamilyCopy['next']> }) {
  if (!startsAt) {
    return (
      <p className="box">
        We look at this plan together again by <strong>{fullDayWords(on)}</strong>.
      </p>
    )
  }
  return (
    <p className="box">
      <strong>Our next meeting</strong> is on <strong>{fullDayWords(on)}</strong> at{' '}
      <strong>{timeWords(startsAt)}</strong>, at {place}. You can bring anyone you like.
    </p>
  )
}

function WhoWillDoWhat({ actions }: { actions: FamilyCopy['actions'] }) {
  return (
    <section>
      <h2>Who will do what</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">By when</th>
          </tr>
        </thead>
        <tbody>
          {actions.map(({ who, what, by }) => (
            <tr key={`${who}${what}`}>
              <th scope="row">{who}</th>
              <td>{what}</td>
              <td className="tablet:whitespace-nowrap print:whitespace-nowrap">{dayWords(by)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function HowItFeels({ outcomes }: Pick<FamilyCopy, 'outcomes'>) {
  const drawn = scored(outcomes)
  const first = drawn[0]?.scores[0]
  if (!first) return null
  const hasTwo = drawn.some(({ scores }) => scores.length > 1)
  return (
    <section>
      <h2>How you said things feel</h2>
      <small>
        0 is very hard. 10 is going well.
        {hasTwo && ` The square is ${monthWords(first.on)}. The circle is now.`}
      </small>
      <table>
        <caption className="sr-only">What we are working towards, with your scores</caption>
        <tbody>
          {drawn.map((outcome) => {
            const progress = progressOf(outcome)
            if (!progress) return null
            return (
              <tr key={outcome.id}>
                <th scope="row" className="font-normal">
                  {outcome.words}
                </th>
                <td>
                  <ProgressLine
                    {...(progress.first !== progress.now && { first: progress.first.score })}
                    now={progress.now.score}
                    className="max-tablet:w-20 print:w-45"
                  />
                </td>
                <td className="whitespace-nowrap">{scoreForFamily(progress)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function YourChoice({ copy: { sharedWith, person, notHappyPhone } }: { copy: FamilyCopy }) {
  return (
    <section>
      <h2>It is your choice</h2>
      <p>
        {sharedWith.length > 0
          ? `You said ${listWords(sharedWith)} can see this plan. `
          : 'We ask you before we share this plan. '}
        You can change your mind, ask to see what we write, or ask us to put it right. Just tell{' '}
        {person.called}. We would only share without asking if we thought a child was not safe.
      </p>
      <p className="mt-[3mm]">
        You can have this read to you, in another language or in Easy Read. Ask {person.called}.
      </p>
      <p className="mt-[3mm] text-[13pt]">
        {notHappyPhone && (
          <>
            <strong>Not happy with how we are helping?</strong> Ring{' '}
            <span className="whitespace-nowrap">{notHappyPhone}</span>.{' '}
          </>
        )}
        <strong>In danger now?</strong> Ring 999.
      </p>
    </section>
  )
}
