import { Form } from '@/components/form/form/form'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { TeamView } from '@/lib/agency/types'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { submitEndManager } from './action'

/** Who manages a team and did, each from when to when. */
export function Managers({ team: { id: teamId, managers } }: { team: TeamView }) {
  return (
    <Sheet title="Managers" flush>
      {managers.length === 0 ? (
        <NothingHere>Nobody manages this team yet.</NothingHere>
      ) : (
        <ul>
          {managers.map(({ id, name, since, until }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule-soft px-4 py-3 tablet:px-5"
            >
              <div>
                <p className="font-link">{name}</p>
                <p className="text-small text-ink-soft">
                  {dayWords(dayFromInstant(since))} to {until ? dayWords(dayFromInstant(until)) : 'now'}
                </p>
              </div>
              {!until && (
                <Form
                  action={submitEndManager}
                  formKey={newFormKey()}
                  hidden={{ teamId, managementId: id }}
                  idPrefix={`${id}-`}
                  submit={`${name} manages it no longer`}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
