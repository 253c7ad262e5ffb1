import type { Metadata } from 'next'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { PublicPage } from '../../public-page'

export const metadata: Metadata = { title: 'Privacy' }
export const dynamic = 'force-dynamic'

/** What is kept about families and staff, in words for both. */
export default async function PrivacyPage() {
  const ours = await orBusy(partnership())
  return (
    <PublicPage title="Privacy">
      <p>
        {ours.name} uses this service to help families before things get harder. The council is responsible
        for what is kept here.
      </p>
      <h2>If this is about your family</h2>
      <ul>
        <li>Help is your choice. You can say no, or change your mind, and we write down what you said.</li>
        <li>
          We keep who you are, what is going well, what people are worried about, and what everyone agreed to
          do.
        </li>
        <li>
          Only people working with you can see it. Every time somebody looks, it is written down. You can ask
          who has looked.
        </li>
        <li>
          If a child is being hurt or may be, we have to tell people who can keep them safe, even without a
          yes.
        </li>
        <li>You can ask for a copy, and say where you think it is wrong.</li>
      </ul>
      <h2>If you work here</h2>
      <ul>
        <li>
          What you open, search for, write and print is recorded with your name and your reason to see it.
        </li>
        <li>
          Two cookies are set: one that says who is signed in, and one for light or dark. Nothing else follows
          you.
        </li>
      </ul>
    </PublicPage>
  )
}
