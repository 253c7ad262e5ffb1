import { BrandMark } from '../brand/brand-mark'
import { CoverIcon, MenuIcon, SearchIcon } from '../icon/act'
import { FindBox } from './find-box'
import { MainNav } from './main-nav'
import { places } from './places'
import type { NavItem, Who } from './shell-view'

/** Brand, where one may go, find, cover, and who is signed in. A phone keeps cover, find and menu. Only whoever may find is offered it. */
export function TopBand({ nav, who }: { nav: NavItem[]; who?: Who | undefined }) {
  const mayFind = nav.some(({ href }) => href === places.find)
  return (
    <header className="border-b-4 border-b-family-soft bg-band text-on-band print:hidden">
      <div className="mx-auto flex min-h-14 max-w-page items-center gap-x-4 px-4 tablet:px-6 desk:min-h-16 desk:px-12 wide:gap-x-6 max-[16rem]:flex-wrap [[data-text-size]_&]:flex-wrap">
        <a
          href={places.home}
          className="flex min-h-11 items-center gap-3.5 ps-1 text-[1.375rem] font-title text-on-band no-underline hover:text-on-band"
        >
          <BrandMark onBand />
          <span className="max-[23rem]:sr-only">Alongside</span>
        </a>
        <MainNav nav={nav} />
        <div className="ms-auto flex items-center gap-x-1 desk:gap-x-4 wide:gap-x-6 max-[16rem]:flex-wrap [[data-text-size]_&]:flex-wrap">
          {who && (
            <>
              {mayFind && <FindBox />}
              <CoverLink />
              {mayFind && <PhoneLink href={places.find} icon={<SearchIcon />} label="Find" />}
              <PhoneLink href={places.menu} icon={<MenuIcon />} label="Menu" />
              <WhoIAm who={who} />
            </>
          )}
        </div>
      </div>
      {who?.worksElsewhere && <WorkingForOnPhone place={who.place} />}
    </header>
  )
}

function CoverLink() {
  return (
    <a
      href={places.cover}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-control text-[0.9375rem] font-link whitespace-nowrap text-on-band no-underline hover:bg-band-2 hover:text-on-band desk:min-h-10 desk:border-2 desk:border-on-band-soft desk:px-3 touch:desk:min-h-11"
    >
      <CoverIcon className="max-desk:size-6" />
      <span className="max-wide:sr-only">Cover screen</span>
    </a>
  )
}

function PhoneLink({ href, icon, label }: { href: string; icon: React.ReactNode; label: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-1.5 px-1.5 font-link text-on-band no-underline hover:text-on-band hover:underline desk:hidden"
    >
      {icon}
      {label}
    </a>
  )
}

function WhoIAm({ who }: { who: Who }) {
  if (who.worksElsewhere) return <WhoOfSeveral who={who} />
  return (
    <a
      href={places.account}
      className="block text-[0.9375rem] leading-5 whitespace-nowrap text-on-band no-underline hover:text-on-band hover:underline max-desk:hidden"
    >
      <span className="block font-link">{who.name}</span>
      <span className="block text-on-band-soft">{who.place}</span>
      <span className="sr-only">Your account, and signing out</span>
    </a>
  )
}

/** Two lines, two ways: to the account, and to the other organisations one works for. */
function WhoOfSeveral({ who: { name, place } }: { who: Who }) {
  const line = 'block whitespace-nowrap text-on-band hover:text-on-band'
  return (
    <p className="text-[0.9375rem] leading-6 max-desk:hidden">
      <a href={places.account} className={`${line} font-link no-underline hover:underline`}>
        {name}
        <span className="sr-only">. Your account, and signing out</span>
      </a>
      <a href={places.workingFor} className={`${line} underline underline-offset-3`}>
        <span className="sr-only">Working for </span>
        {place}
        <span className="sr-only">. Change who you are working for</span>
      </a>
    </p>
  )
}

/** A phone has no room for a name, but never leaves out for whom one is acting. */
function WorkingForOnPhone({ place }: { place: string }) {
  return (
    <p className="flex min-h-11 items-center justify-between gap-x-4 border-t border-on-band-soft/40 px-4 text-[0.9375rem] desk:hidden">
      <span>
        <span className="text-on-band-soft">For </span>
        {place}
      </span>
      <a
        href={places.workingFor}
        className="inline-flex min-h-11 items-center text-on-band underline underline-offset-3 hover:text-on-band"
      >
        Change<span className="sr-only"> who you are working for</span>
      </a>
    </p>
  )
}
