import { LateIcon } from '../icon/status'
import { places } from './places'
import type { Partnership } from './shell-view'

/** The foot of every page: what to do when a child is in danger now. */
export function DangerLine({ partnership }: { partnership: Partnership }) {
  return (
    <footer className="border-t border-rule print:hidden">
      <div className="mx-auto flex max-w-page flex-col justify-between gap-x-8 gap-y-4 px-4 py-5 text-small tablet:px-6 desk:flex-row desk:px-12">
        <p className="flex gap-2.5">
          <LateIcon className="text-late" />
          <span>
            <strong className="font-bold">A child in danger right now?</strong> Call{' '}
            <PhoneNumber number="999" />. Worried, and it cannot wait? Call MASH on{' '}
            <PhoneNumber number={partnership.mashPhone} />, day or night.
          </span>
        </p>
        <div className="flex flex-wrap gap-x-5 gap-y-2 text-ink-soft">
          <a className="py-0.5 text-ink-soft touch:py-3" href={places.help}>
            Help
          </a>
          <a className="py-0.5 text-ink-soft touch:py-3" href={places.privacy}>
            Privacy
          </a>
          <a className="py-0.5 text-ink-soft touch:py-3" href={places.accessibility}>
            Accessibility
          </a>
          <span className="py-0.5 touch:py-3">{partnership.name}</span>
        </div>
      </div>
    </footer>
  )
}

function PhoneNumber({ number }: { number: string }) {
  return (
    <a
      className="font-bold whitespace-nowrap text-ink tablet:no-underline"
      href={`tel:${number.replaceAll(' ', '')}`}
    >
      {number}
    </a>
  )
}
