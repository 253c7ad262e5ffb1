import { TickIcon } from '@/components/ui/icon/act'

/** What this place is for, beside the sign-in: two lines rising together. */
export function WorkingWith() {
  return (
    <aside className="relative overflow-hidden border-s-4 border-s-family-soft bg-band px-18 py-16 text-on-band max-desk:hidden">
      <p className="text-[2.5rem] leading-12 font-title">
        Working with,
        <br />
        not doing to
      </p>
      <ul className="mt-9 flex flex-col gap-4 text-form">
        {[
          'The child’s own words come first',
          'Every family has one named person',
          'Nobody passes the buck',
        ].map((promise) => (
          <li key={promise} className="flex items-center gap-3.5">
            <TickIcon /> {promise}
          </li>
        ))}
      </ul>
      <svg
        viewBox="0 0 720 900"
        fill="none"
        strokeWidth="18"
        strokeLinecap="round"
        aria-hidden="true"
        className="absolute inset-x-0 bottom-0 w-full"
      >
        <path
          d="M-20 860C120 830 200 780 250 690S340 560 450 520 610 400 600 300 650 160 700 130"
          stroke="white"
        />
        <path
          d="M220 900C260 840 290 780 330 730S440 660 510 620 660 450 670 340 690 230 740 200"
          stroke="#f2b27a"
        />
      </svg>
    </aside>
  )
}
