import { EmptyState } from '@/components/ui/empty-state/empty-state'

/** Before the first search: what it can do, and who will appear. */
export function NothingSoughtYet() {
  return (
    <EmptyState title="Any small thing is enough to start with">
      A nickname, a rough age, the street. Spelling need not be right. You will see the families you work
      with; if someone else is already working with a child you add, the early help hub is told, and it puts
      you in touch.
    </EmptyState>
  )
}
