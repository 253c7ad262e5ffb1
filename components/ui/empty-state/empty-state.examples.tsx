import { LinkButton } from '../button/button'
import { PhoneIcon, SearchIcon } from '../icon/act'
import { Sheet } from '../sheet/sheet'
import { EmptyState, NothingHere } from './empty-state'

export const title = 'Empty state'

export const examples = {
  'a first morning': (
    <EmptyState
      title="Nothing is waiting for you"
      ways={[
        {
          title: 'Someone has asked for help',
          words:
            'See if anyone already knows the family. If not, you can start an early help assessment with them.',
          action: (
            <LinkButton look="primary" href="#find" icon={<SearchIcon />}>
              Find a family
            </LinkButton>
          ),
        },
        {
          title: 'I am not sure what to do',
          words: 'Talk it through with an early help adviser. You do not need to give a name.',
          action: (
            <LinkButton href="tel:01632960120" icon={<PhoneIcon />}>
              01632 960 120
            </LinkButton>
          ),
        },
        {
          title: 'I would like to look round first',
          words: 'Try everything with a made-up family. Nothing you do there is real or kept.',
          action: <LinkButton href="#practice">Open the practice family</LinkButton>,
        },
      ]}
    >
      You are not working with any families here yet. When someone gives you an action or invites you to a
      meeting, it will show on this page.
    </EmptyState>
  ),
  'an empty sheet': (
    <Sheet title="Late" count={0} flush>
      <NothingHere>Nothing is late.</NothingHere>
    </Sheet>
  ),
}
