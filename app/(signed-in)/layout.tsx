import type { ReactNode } from 'react'
import { EmergencyBand } from '@/components/emergency/emergency-band/emergency-band'
import { HeldWordsProvider } from '@/components/form/form/held-words-provider'
import { WriterProvider } from '@/components/form/form/writer-provider'
import { SampleProvider } from '@/components/form/sign-in-again/sample-hint'
import { KeyReminder } from '@/components/notice/key-reminder/key-reminder'
import { NewNotices } from '@/components/notice/new-notices/new-notices'
import { Shell } from '@/components/ui/shell/shell'
import { requireActor } from '@/lib/auth/actor'
import { heldForMe } from '@/lib/auth/held-on-this-browser'
import { onEveryPage } from '@/lib/auth/on-every-page'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { navFor } from './nav'

/** Everything behind sign-in. Each page asks again for what it shows: this only draws the band round it. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [actor, ours] = await Promise.all([requireActor(), orBusy(partnership())])
  // One after the other: a page holds one connection at a time.
  const held = await orBusy(heldForMe(actor, new Date()))
  const told = await orBusy(onEveryPage(actor))
  const { name, worksElsewhere } = actor
  // Whoever works for several is told for which, whatever they do there.
  const place = actor.work === 'manager' && !worksElsewhere ? actor.jobTitle : actor.agencyName
  return (
    <Shell
      nav={navFor(actor)}
      who={{ name, place, worksElsewhere }}
      partnership={ours}
      textSize={actor.textSize}
    >
      <SampleProvider isSample={ours.sample}>
        {told.emergencies.map((emergency) => (
          <EmergencyBand key={emergency.emergencyId} {...emergency} />
        ))}
        <NewNotices count={told.newNotices} />
        {told.askForKey && <KeyReminder from={told.askForKey.from} />}
        <WriterProvider writer={actor.workerId}>
          <HeldWordsProvider held={held}>{children}</HeldWordsProvider>
        </WriterProvider>
      </SampleProvider>
    </Shell>
  )
}
