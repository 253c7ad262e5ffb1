import { LateIcon } from '@/components/ui/icon/status'

/** What to do about one box, above it: shape, words and colour. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (message === undefined) return null
  return (
    <p id={id} className="mt-1 flex items-start gap-2 text-sub text-late">
      <LateIcon className="mt-0.5" />
      <span>
        <span className="sr-only">Put right: </span>
        {message}
      </span>
    </p>
  )
}
