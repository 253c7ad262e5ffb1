import { LinkButton } from '@/components/ui/button/button'
import { PlusIcon } from '@/components/ui/icon/act'
import { paths } from '@/lib/paths'

/** What to do when the right person is not among those found. */
export function NoneOfThese({ found }: { found: number }) {
  return (
    <section className="flex flex-wrap items-center justify-between gap-4 rounded-sheet border border-rule bg-paper p-4 tablet:p-6">
      <div className="min-w-0 tablet:flex-1">
        <h2 className="text-sub">{found === 0 ? 'They may be new to us' : 'None of these?'}</h2>
        <p className="text-body text-ink-soft">
          Try a nickname, an old surname or only the street. If you are sure they are new to us, add them.
        </p>
      </div>
      <LinkButton href={paths.newFamily()} icon={<PlusIcon />}>
        Add a new family
      </LinkButton>
    </section>
  )
}
