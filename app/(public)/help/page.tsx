import type { Metadata } from 'next'
import { PublicPage } from '../../public-page'

export const metadata: Metadata = { title: 'Help' }
export const dynamic = 'force-dynamic'

/** How to do the main things, in the order people do them. */
export default function HelpPage() {
  return (
    <PublicPage title="Help">
      <p>If a child is in danger now, call 999. The number of the MASH is at the foot of every page.</p>
      <h2>Starting with a family</h2>
      <ul>
        <li>Find first. The family may be known, and nobody should have to tell their story twice.</li>
        <li>If they are not there, add the family. A few names are enough to begin with.</li>
        <li>Write down what is going well, what people are worried about, and what the family agreed to.</li>
        <li>
          Say what you see, then your own view of the kind of help. Only then does the guidance say what it
          suggests, and why. You decide.
        </li>
      </ul>
      <h2>Being the named person</h2>
      <ul>
        <li>
          From the moment you raise a worry you look after the family’s plan, until somebody agrees to take it
          on.
        </li>
        <li>The assessment saves as you write. It says “Saved” only when it is.</li>
        <li>At the family meeting the family says who they would like as their named person.</li>
      </ul>
      <h2>Who can see what</h2>
      <ul>
        <li>You see the families you work with, and no others. Every look is written down.</li>
        <li>If a colleague cannot see a family, ask them to be added to the team around the family.</li>
        <li>The family can ask who has looked at their record, and you can show them.</li>
      </ul>
    </PublicPage>
  )
}
