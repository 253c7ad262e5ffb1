import type { OwnerActions } from '@/components/plan/action-table/action-table'
import type { DueState } from '@/components/ui/due-chip/due-chip'
import { shortDayWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'
import type { ActionStatus, ActionView, PlanView } from '@/lib/plan/types'

export type Order = 'person' | 'goal' | 'date'

const orders = { person: 'By person', goal: 'By goal', date: 'By date' } satisfies Record<Order, string>

export function orderOf(by: string | string[] | undefined): Order {
  return by === 'goal' || by === 'date' ? by : 'person'
}

export function OrderLinks({ familyId, order }: { familyId: string; order: Order }) {
  return (
    <nav aria-label="Order of actions" className="flex gap-4">
      {(['person', 'goal', 'date'] as const).map((by) => (
        <a
          key={by}
          href={`${paths.plan(familyId)}?by=${by}#actions`}
          aria-current={by === order ? 'true' : undefined}
          className={by === order ? 'font-link text-ink no-underline' : undefined}
        >
          {orders[by]}
        </a>
      ))}
    </nav>
  )
}

const shapes = {
  done: 'done',
  dropped: 'paused',
  late: 'late',
  soon: 'soon',
  'under-way': 'half',
  'to-do': 'to-do',
} satisfies Record<ActionStatus, DueState>

export function shapeOf(status: ActionStatus): DueState {
  return shapes[status]
}

/** Actions under their owners, the family first, in the order asked for. */
export function owners(plan: PlanView, order: Order): OwnerActions[] {
  const sorted = sortedBy(order, plan.actions)
  const groups: ActionView[][] = []
  for (const action of sorted) {
    const same =
      order === 'person' ? groups.find((group) => group[0]?.owner.key === action.owner.key) : groups.at(-1)
    if (same && same[0]?.owner.key === action.owner.key) same.push(action)
    else groups.push([action])
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { name, about, side } = first.owner
    return {
      owner: { name, initials: initials(name), side, detail: about },
      actions: group.map((action) => row(plan, action)),
    }
  })
}

function row(plan: PlanView, action: ActionView): OwnerActions['actions'][number] {
  const mayOpen = plan.isOpen && (plan.canEdit || action.isMine)
  return {
    id: action.id,
    what: action.words,
    ...(mayOpen && { href: paths.planAction(plan.familyId, action.id) }),
    helpsWith: action.outcome ?? '',
    byWhen: shortDayWords(action.dueOn, plan.today),
    due: { state: shapes[action.status], words: action.statusWords },
  }
}

function sortedBy(order: Order, actions: readonly ActionView[]): ActionView[] {
  switch (order) {
    case 'person':
      return actions.toSorted((a, b) => sideOf(a) - sideOf(b))
    case 'goal':
      return actions.toSorted((a, b) => (a.outcome ?? '￿').localeCompare(b.outcome ?? '￿', 'en'))
    case 'date':
      return [...actions]
  }
}

function sideOf({ owner }: ActionView): number {
  return owner.side === 'family' ? 0 : 1
}
