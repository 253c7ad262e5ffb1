import type { Metadata } from 'next'
import { PublicPage } from '../../public-page'

export const metadata: Metadata = { title: 'Accessibility' }
export const dynamic = 'force-dynamic'

/** What has been checked, how, and what has not. */
export default function AccessibilityPage() {
  return (
    <PublicPage title="Accessibility">
      <p>We want everyone to be able to use this service, whatever they use to read and type.</p>
      <h2>What you can do</h2>
      <ul>
        <li>Use a keyboard for everything. The first stop on each page skips to its main part.</li>
        <li>Zoom in, or make only the words bigger, without scrolling sideways.</li>
        <li>Turn off scripts: every page and form still works.</li>
        <li>
          Choose light or dark on your account page. High contrast settings of your device are followed.
        </li>
      </ul>
      <h2>What we check</h2>
      <p>
        Each time the service is built, the pages of the main job are checked by machine against the rules of
        WCAG 2.2 at levels A and AA. Machines find about half of what can be wrong.
      </p>
      <h2>What has not been checked yet</h2>
      <p>
        No review by people who use screen readers, magnifiers or voice control every day has been done yet.
        If something does not work for you, tell the person who runs the service in your partnership.
      </p>
    </PublicPage>
  )
}
