import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import type { SuggestionView } from '@/lib/decision/decision-view'

/** What to do next and by when, who holds it now, and what the law asks besides. */
export function NextStep({ suggestion }: { suggestion: SuggestionView }) {
  const forWhom = (words: string, names: string | undefined) => (names ? `${words} (${names})` : words)
  return (
    <Sheet title="What to do next, if you agree">
      <SummaryList
        rows={[
          { label: 'Who holds it now', value: suggestion.owner },
          {
            label: 'First step',
            value: `${suggestion.due.charAt(0).toUpperCase()}${suggestion.due.slice(1)}`,
          },
          {
            label: 'What to do',
            value: (
              <ol className="ms-5 list-decimal">
                {suggestion.actions.map(({ action, words, for: names }) => (
                  <li key={action}>{forWhom(words, names)}</li>
                ))}
              </ol>
            ),
          },
          ...(suggestion.duties.length > 0
            ? [
                {
                  label: 'The law asks besides',
                  value: (
                    <ul className="ms-5 list-disc">
                      {suggestion.duties.map(({ duty, words, for: names }) => (
                        <li key={duty}>{forWhom(words, names)}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Sheet>
  )
}
