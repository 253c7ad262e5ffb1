import { LinkButton } from '@/components/ui/button/button'
import { organisations } from '@/lib/auth/organisation-handshake'
import { paths } from '@/lib/paths'

/** A link to each organisation’s own sign-in, or nothing where there is none. */
export function Organisations({ again = false, joining }: { again?: boolean; joining?: string }) {
  const list = organisations()
  if (list.length === 0) return null
  const asked = new URLSearchParams({ ...(again && { again: '1' }), ...(joining && { joining }) }).toString()
  return (
    <ul className="flex flex-col items-start gap-3">
      {list.map(({ id, name }) => (
        <li key={id}>
          <LinkButton
            href={`${paths.signInWith(id)}${asked && `?${asked}`}`}
            look={joining ? 'secondary' : 'primary'}
            size="large"
          >
            Sign in with {name}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
