import type { Metadata } from 'next'
import { usualLevelWords } from '@/components/continuum/level'
import { LevelStrip } from '@/components/continuum/level-strip/level-strip'
import { LinkButton } from '@/components/ui/button/button'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { OneColumn } from '@/components/ui/layout/one-column'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords, several } from '@/lib/calendar/words'
import { changeOfHelp } from '@/lib/decision/queries/change-of-help'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'More help, or less' }

/** More help or less: the same picture is gone over again, then decided on, so that nobody starts from nothing. */
export default async function ChangeOfHelpPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, episode, contact, seen, decisions } = await ask(changeOfHelp, { familyId })
  return (
    <>
      <PageHeader
        title="More help, or less"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'More help, or less' },
        ]}
      >
        {episode && (
          <OpeningSentence>
            {episode.holderName} holds the plan. Families move both ways: go over what is so now, then decide
            with them.
          </OpeningSentence>
        )}
      </PageHeader>
      <OneColumn>
        {!contact || !episode ? (
          <EmptyState title="No help is open to change">
            {contact ? (
              <a href={paths.contactFacts(familyId, contact.id)}>Decide which help fits best</a>
            ) : (
              <a href={paths.newContact(familyId)}>
                Write down what is going well and what people are worried about
              </a>
            )}
          </EmptyState>
        ) : (
          <>
            <LevelStrip
              level={episode.level}
              since={`since ${dayWords(dayFromInstant(episode.levelSince))}`}
            />
            <Sheet title="Three steps" deciding>
              <ol className="ms-5 flex list-decimal flex-col gap-2">
                <li>
                  Go over what you see: {several(seen, 'thing')} {seen === 1 ? 'is' : 'are'} written. Add what
                  is new, and remove what is no longer so.
                </li>
                <li>Say your own view, before the guidance says anything.</li>
                <li>
                  See which help fits best, and decide. If help from social workers ends, say how the family
                  agreed.
                </li>
              </ol>
              <p className="mt-5">
                <LinkButton look="primary" size="large" href={paths.contactFacts(familyId, contact.id)}>
                  Go over what you see
                </LinkButton>
              </p>
            </Sheet>
            <p>
              A child may not be safe? <a href={paths.contactMash(familyId, contact.id)}>Ask the MASH</a>. Is
              no more help needed? <a href={paths.close(familyId)}>Bring the help to an end</a>.
            </p>
          </>
        )}
        {decisions.length > 0 && (
          <Sheet title="Decisions so far" quiet>
            <ul>
              {decisions.map(({ id, on, level }) => (
                <li key={id} className="border-t border-rule-soft py-2">
                  <a href={paths.familyDecision(familyId, id)}>{dayWords(on)}</a>:{' '}
                  {usualLevelWords[level].full}
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </OneColumn>
    </>
  )
}
