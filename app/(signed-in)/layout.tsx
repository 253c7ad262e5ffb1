import type { ReactNode } from 'react'
import { SampleProvider } from '@/components/form/autosave/sample-hint'
import { HeldWordsProvider } from '@/components/form/form/held-words-provider'
import { Shell } from '@/components/ui/shell/shell'
import { requireActor } from '@/lib/auth/actor'
import { heldForMe } from '@/lib/auth/held-on-this-browser'
import { partnership } from '@/lib/auth/partnership'
import { navFor } from './nav'

/** Everything behind sign-in. Each page asks again for what it shows: this only draws the band round it. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [actor, ours] = await Promise.all([requireActor(), partnership()])
  const held = await heldForMe(actor, new Date())
  const place = actor.work === 'manager' ? actor.jobTitle : actor.agencyName
  return (
    <Shell nav={navFor(actor)} who={{ name: actor.name, place }} partnership={ours}>
      <SampleProvider isSample={ours.sample}>
        <HeldWordsProvider held={held}>{children}</HeldWordsProvider>
      </SampleProvider>
    </Shell>
  )
}
