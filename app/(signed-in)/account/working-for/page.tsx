import type { Metadata } from 'next'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { ownPosts } from '@/lib/worker/queries/own-posts'
import { submitSwitch } from './action'

export const metadata: Metadata = { title: 'Who are you working for now?' }

type WorkingForPageProps = { searchParams: Promise<{ kept?: string | string[] }> }

/** Who one is working for now, and everybody else one could be. What is seen for one is not seen for another. */
export default async function WorkingForPage({ searchParams }: WorkingForPageProps) {
  const [{ kept }, posts] = await Promise.all([searchParams, ask(ownPosts, {})])
  const now = posts.find(({ isNow }) => isNow)
  const keptFor = posts.find(({ id, isNow }) => id === kept && !isNow)
  return (
    <>
      <PageHeader
        title="Who are you working for now?"
        subtitle="You see the families of one organisation at a time. Change whenever you need to: nothing you have saved is lost."
      />
      <OneColumn>
        {keptFor && (
          <Sheet title="What you wrote was not saved">
            <p className="text-form">
              You opened that page for {keptFor.agencyName} and are working for {now?.agencyName} now.
              Everything you wrote is kept for an hour: work for {keptFor.agencyName} again and it will be
              there.
            </p>
          </Sheet>
        )}
        <Sheet title="Your posts" count={posts.length} flush>
          <ul>
            {posts.map(({ id, jobTitle, agencyName, teamName, isNow }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border-t border-rule-soft px-4 py-3.5 tablet:px-5"
              >
                <div>
                  <p className="text-sub font-link">{agencyName}</p>
                  <p className="text-ink-soft">{teamName ? `${jobTitle}, ${teamName}` : jobTitle}</p>
                </div>
                {isNow ? (
                  <p className="font-link">Now</p>
                ) : (
                  <Form
                    action={submitSwitch}
                    formKey={newFormKey()}
                    hidden={{ workerId: id }}
                    idPrefix={`${id}-`}
                    submit={`Work for ${agencyName}`}
                  />
                )}
              </li>
            ))}
          </ul>
        </Sheet>
      </OneColumn>
    </>
  )
}
