import { PeopleIcon } from '@/components/ui/icon/act'
import { paths } from '@/lib/paths'

/** Words kept in two versions until somebody chooses. */
export function ClashesHere({ clashIds }: { clashIds: readonly string[] }) {
  if (clashIds.length === 0) return null
  return (
    <section
      aria-label="Two versions to choose between"
      className="flex gap-3 rounded-sheet border-2 border-action bg-paper px-4 py-3.5 tablet:px-5"
    >
      <PeopleIcon className="mt-0.5 text-action" />
      <div>
        <p>Two people wrote in the same box. Both versions are kept until somebody chooses.</p>
        <ul>
          {clashIds.map((id, at) => (
            <li key={id}>
              <a href={paths.conflict(id)}>
                {clashIds.length === 1
                  ? 'Choose what to keep'
                  : `Choose what to keep: ${at + 1} of ${clashIds.length}`}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
