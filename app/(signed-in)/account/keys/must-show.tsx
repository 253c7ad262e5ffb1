import { LinkButton } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { paths } from '@/lib/paths'

/** Said to an administrator who has not shown a key: until they do, there is nothing else they can do here. */
export function MustShow({ hasKey }: { hasKey: boolean }) {
  return (
    <Sheet title={hasKey ? 'Show your key to go on' : 'Add a key to go on'} deciding>
      <p className="mb-4 text-form">
        An administrator can let anybody in, so here a password and a code are not enough for one. Until you{' '}
        {hasKey ? 'show your key' : 'have added a key'}, there is nothing else you can do.
      </p>
      <LinkButton
        href={hasKey ? paths.confirmItsYou(paths.administration()) : paths.accountKeyNew()}
        look="primary"
      >
        {hasKey ? 'Show your key' : 'Add a key'}
      </LinkButton>
      <p className="mt-4 text-body text-ink-soft">
        {hasKey
          ? 'Is it lost? Ring another administrator: they can take it away, and you add another.'
          : 'It must ask who is holding it: a PIN, a finger or a face.'}
      </p>
    </Sheet>
  )
}
