import { Form } from '@/components/form/form/form'
import { Button } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { TextSize as Size } from '@/lib/access/actor'
import { newFormKey } from '@/lib/form/form-key'
import { submitTextSize } from './action'

const sizes = [
  { size: undefined, words: 'The usual size' },
  { size: 'larger', words: 'Make the words bigger' },
  { size: 'largest', words: 'Make the words biggest' },
] as const

/** How big the words are, on every page and on whatever one signs in. */
export function TextSize({ size }: { size: Size | undefined }) {
  const now = sizes.find((one) => one.size === size)
  return (
    <Sheet title="How big the words are">
      <p className="mb-4 text-form">
        Now: {now?.words.replace('Make the words ', '').toLowerCase()}. Every page follows it, wherever you
        sign in.
      </p>
      <Form action={submitTextSize} formKey={newFormKey()} idPrefix="text-size-">
        <div className="flex flex-wrap gap-3">
          {sizes
            .filter((one) => one.size !== size)
            .map((one) => (
              <Button key={one.words} look="secondary" name="size" value={one.size ?? 'usual'}>
                {one.words}
              </Button>
            ))}
        </div>
      </Form>
    </Sheet>
  )
}
