import { ClashNotice } from '@/components/form/clash/clash-notice'
import { ClashQuestion } from '@/components/form/clash/clash-question'
import { JoinedForYou } from '@/components/form/clash/joined-for-you'
import { Form } from '@/components/form/form/form'
import { LinkButton } from '@/components/ui/button/button'
import { Container } from '@/components/ui/layout/container'
import { MessagePage } from '@/components/ui/message-page/message-page'
import { Breadcrumbs, type Crumb } from '@/components/ui/page-header/breadcrumbs'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { partTitle } from '@/lib/assessment/words'
import { timeWords } from '@/lib/calendar/words'
import { type ClashBox, type ClashToDecide, clashToDecide } from '@/lib/draft/queries/clash-to-decide'
import { pageOfDraft } from '@/lib/draft/where-drafts-live'
import { familyWords, listWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'
import { submitChoice } from './action'
import { boxWords, choiceWords } from './box-words'

type ConflictPage = { params: Promise<{ clashId: string }> }

/** Two people wrote in one box: both versions in full, and what to keep. Nothing is lost whatever is chosen. */
export default async function Page({ params }: ConflictPage) {
  const clash = await ask(clashToDecide, await params)
  const back = pageOfDraft(clash)
  const [first] = clash.boxes
  if (clash.isOver || !first) {
    return (
      <>
        <PageTitle name="Chosen already" />
        <MessagePage
          title="Somebody has chosen already"
          actions={<LinkButton href={back}>Go to the page</LinkButton>}
        >
          <p>Both versions are kept in its history. What the page says now is what was chosen.</p>
        </MessagePage>
      </>
    )
  }
  const { title, other } = whose(clash, first)
  return (
    <Container className="pt-4 pb-12">
      <Form
        action={submitChoice}
        formKey={newFormKey()}
        pageTitle={title}
        submit="Save this"
        beside={<a href={back}>Go back without choosing</a>}
        hidden={{ clashId: clash.clashId, seenRev: String(clash.rev), mineIs: other.mineIs }}
        heading={
          <div className="flex flex-col gap-4">
            <Breadcrumbs crumbs={crumbsTo(clash, back)} />
            <ClashNotice title={title}>
              Nothing has been lost. Both versions are safe, whatever you choose. {first.firstBy} saved at{' '}
              {timeWords(first.firstAt)}. {clash.second.isMe ? 'You' : clash.second.name} saved at{' '}
              {timeWords(clash.second.at)}.
            </ClashNotice>
          </div>
        }
      >
        {clash.boxes.map((box, at) => (
          <BoxToChoose key={box.field} clash={clash} box={box} at={at} />
        ))}
        {clash.joined.length > 0 && (
          <JoinedForYou>
            {first.firstBy} also changed{' '}
            {listWords(clash.joined.map((field) => `“${boxWords(field, clash)}”`))}. Nobody else had changed
            that, so it is in.
          </JoinedForYou>
        )}
      </Form>
    </Container>
  )
}

function crumbsTo({ familyId, familyName, kind, documentId, part }: ClashToDecide, back: string): Crumb[] {
  return [
    ...(familyId && familyName ? [{ label: familyWords(familyName), href: paths.family(familyId) }] : []),
    ...(familyId && kind === 'assessment-section'
      ? [{ label: 'Early help assessment', href: paths.assessment(familyId, documentId) }]
      : []),
    { label: part ? partTitle(part) : 'Where it was written', href: back },
  ]
}

function BoxToChoose({ clash, box, at }: { clash: ClashToDecide; box: ClashBox; at: number }) {
  const second = { value: box.second, initials: initials(clash.second.name), at: timeWords(clash.second.at) }
  const first = { value: box.first, initials: initials(box.firstBy), at: timeWords(box.firstAt) }
  const { other } = whose(clash, box)
  const [mine, theirs] = other.mineIs === 'second' ? [second, first] : [first, second]
  return (
    <>
      <input type="hidden" name={`box.${at}.field`} value={box.field} />
      <ClashQuestion
        name={`box.${at}`}
        label={boxWords(box.field, clash)}
        mine={mine}
        theirs={theirs}
        theirName={other.theirName}
        myName={other.myName}
        say={choiceWords}
      />
    </>
  )
}

/** How the two versions are spoken of to this reader: whoever wrote one of them sees "yours". */
function whose({ second, boxes }: ClashToDecide, { firstBy, firstIsMe }: ClashBox) {
  const called = (name: string) => name.split(' ')[0] ?? name
  const where = boxes.length === 1 ? 'the same box' : 'the same boxes'
  if (firstIsMe && !second.isMe) {
    return {
      title: `You and ${called(second.name)} wrote in ${where}`,
      other: { mineIs: 'first', theirName: called(second.name), myName: undefined },
    } as const
  }
  const title = second.isMe
    ? firstIsMe
      ? 'You changed this on another page while you were writing'
      : `${called(firstBy)} changed this part while you were writing`
    : `${called(firstBy)} and ${called(second.name)} wrote in ${where}`
  const theirName = firstIsMe && second.isMe ? 'your other page' : called(firstBy)
  return {
    title,
    other: { mineIs: 'second', theirName, myName: second.isMe ? undefined : called(second.name) },
  } as const
}
