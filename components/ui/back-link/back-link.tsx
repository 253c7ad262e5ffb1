import { BackIcon } from '../icon/arrow'

/** Where one came from, above the title. `children` names the place: "Reid family", never "Back". */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="inline-flex min-h-6 items-center gap-1 text-small touch:min-h-11 print:hidden">
      <BackIcon className="size-4" />
      <span className="sr-only">Back to </span>
      {children}
    </a>
  )
}
