import { PlusIcon, PrintIcon } from '../icon/act'
import { HalfIcon } from '../icon/status'
import { Button, LinkButton } from './button'

export const title = 'Button'

export const examples = {
  'one primary, the rest quiet': (
    <p className="flex flex-wrap items-center gap-3">
      <Button>Save and go on</Button>
      <Button look="secondary">Save now</Button>
      <Button look="link">Cancel</Button>
    </p>
  ),
  'links with a drawing': (
    <p className="flex flex-wrap gap-3">
      <LinkButton href="#note" look="primary" icon={<HalfIcon />}>
        Add a note
      </LinkButton>
      <LinkButton href="#copy" icon={<PrintIcon />}>
        Family copy
      </LinkButton>
      <LinkButton href="#add" icon={<PlusIcon />} size="compact">
        Add an action
      </LinkButton>
    </p>
  ),
  'the end of a form': <Button size="large">Save and go to Maisie: family and friends</Button>,
  'in a table, saying what it is about': (
    <LinkButton href="#take" size="compact" about="Kayden Pryce">
      Take this
    </LinkButton>
  ),
  'the whole width': (
    <Button wide size="large">
      Read it back together
    </Button>
  ),
}
