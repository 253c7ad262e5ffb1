import { LinkButton } from '@/components/ui/button/button'
import { MessagePage } from '@/components/ui/message-page/message-page'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { paths } from '@/lib/paths'

/** Says the same whether a record never was, has gone, or is not this person's to know of. */
export default function NotFound() {
  return (
    <>
      <PageTitle name="Nothing here" />
      <MessagePage
        title="There is nothing here"
        actions={
          <>
            <LinkButton href={paths.myWork()}>Go to my work</LinkButton>
            <a href={paths.find()}>Find a person or family</a>
          </>
        }
      >
        <p>The page may have moved, or the address may have a letter missing.</p>
        <p>
          If somebody sent you a link to a family, ask them to add you to the team around the family first.
        </p>
      </MessagePage>
    </>
  )
}
