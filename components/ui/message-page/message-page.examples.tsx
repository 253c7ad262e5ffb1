import { LinkButton } from '../button/button'
import { MessagePage } from './message-page'

export const title = 'Message page'
export const edgeToEdge = true

export const examples = {
  'not found': (
    <MessagePage
      title="We cannot find that page"
      actions={<LinkButton href="#home">Go to my work</LinkButton>}
    >
      <p>
        The address may be mistyped, or the record may have moved. You can find a person or family by name.
      </p>
    </MessagePage>
  ),
  'not allowed': (
    <MessagePage
      title="You cannot change this plan"
      actions={<LinkButton href="#plan">Go back to the plan</LinkButton>}
    >
      <p>
        Only the named person and the team around the family can. For the Reid family that is Helen Marsh.
      </p>
    </MessagePage>
  ),
  'signed out': (
    <MessagePage
      title="You have been signed out"
      actions={
        <LinkButton look="primary" href="#sign-in">
          Sign in again
        </LinkButton>
      }
    >
      <p>Nothing happened for 30 minutes, so we closed the page to keep families safe.</p>
      <p>Everything you typed has been kept. Sign in and you will be back where you were.</p>
    </MessagePage>
  ),
}
