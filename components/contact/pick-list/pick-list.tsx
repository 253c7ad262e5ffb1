import { TickIcon } from '@/components/ui/icon/act'

export type PickItem = { id: string; label: string; note: string; domain: string }

/** Things that can be ticked, each under the part of life it belongs to. Plain boxes: no script is needed. */
export function PickList({
  name,
  items,
  chosen = [],
}: {
  name: string
  items: readonly PickItem[]
  /** Those ticked already. */
  chosen?: readonly string[]
}) {
  return (
    <ul className="grid gap-x-6 tablet:grid-cols-2">
      {items.map(({ id, label, note, domain }) => (
        <li key={id} className="border-t border-rule-soft">
          <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <span className="relative size-7 shrink-0">
              <input
                type="checkbox"
                name={name}
                value={id}
                defaultChecked={chosen.includes(id)}
                aria-labelledby={`pick-${id}`}
                aria-describedby={`pick-${id}-about`}
                className="peer m-0 block size-7 cursor-pointer appearance-none rounded-control border-2 border-edge bg-paper checked:border-action checked:bg-action"
              />
              <TickIcon className="pointer-events-none absolute inset-0 hidden size-7 p-1 text-on-action peer-checked:block" />
            </span>
            <span className="min-w-0">
              <span id={`pick-${id}`} className="block text-body text-ink">
                {label}
              </span>
              <span id={`pick-${id}-about`} className="block text-small text-ink-hint">
                {note ? `${domain}. ${note}` : domain}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
