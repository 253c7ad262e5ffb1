import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LinkButton } from '@/components/ui/button/button'
import { MessagePage } from '@/components/ui/message-page/message-page'
import { type RuleName, rules } from '@/lib/access/rules'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Not something you can open' }

/** Says who can. The address names a rule and never a family. */
export default async function NotAllowedPage({ params }: { params: Promise<{ rule: string }> }) {
  const { rule } = await params
  if (!isRule(rule)) notFound()
  return (
    <MessagePage
      title="This is not something you can open"
      actions={<LinkButton href={paths.myWork()}>Go to my work</LinkButton>}
    >
      <p>{rules[rule].whoCan} can.</p>
      <p>
        If you need it to help a family, ask their named person. They can add you to the team around the
        family.
      </p>
    </MessagePage>
  )
}

function isRule(rule: string): rule is RuleName {
  return Object.hasOwn(rules, rule)
}
