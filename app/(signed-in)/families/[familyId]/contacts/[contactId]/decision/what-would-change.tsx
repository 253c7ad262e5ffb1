import type { ReactNode } from 'react'
import { BackIcon, OnwardIcon } from '@/components/ui/icon/arrow'
import { ToDoIcon } from '@/components/ui/icon/status'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { ChildAnswer, SuggestionView } from '@/lib/decision/decision-view'
import type { WhatIf } from '@/lib/decision/what-if'
import { TryIt } from './try-it'

/** The smallest change that would make it less or more help, and what nobody knows yet. */
export function WhatWouldChange({
  suggestion: { children },
  whatIf,
}: {
  suggestion: SuggestionView
  whatIf: WhatIf | undefined
}) {
  const several = children.length > 1
  const lines = (of: (child: ChildAnswer) => string | undefined) =>
    children.flatMap((child) => {
      const line = of(child)
      return line === undefined ? [] : [several ? `${child.name}: ${lower(line)}` : line]
    })
  return (
    <Sheet title="What would change this">
      <div className="grid gap-x-6 gap-y-5 tablet:grid-cols-3">
        <Column
          title="Towards less help"
          icon={<BackIcon />}
          lines={lines(({ down }) => down)}
          none="Nothing smaller than this"
        />
        <Column
          title="Towards more help"
          icon={<OnwardIcon />}
          lines={lines(({ up }) => up)}
          none="Nothing above this"
        />
        <Column
          title="Not known yet"
          icon={<ToDoIcon />}
          lines={questionsOf(children)}
          none="Nothing is open"
        />
      </div>
      {whatIf && <TryIt whatIf={whatIf} />}
    </Sheet>
  )
}

function Column({
  title,
  icon,
  lines,
  none,
}: {
  title: string
  icon: ReactNode
  lines: string[]
  none: string
}) {
  return (
    <div>
      <h3 className="flex items-center gap-2 text-body font-bold">
        {icon} {title}
      </h3>
      <ul className="mt-2">
        {(lines.length > 0 ? lines : [none]).map((line) => (
          <li key={line} className="border-t border-rule-soft py-2.5 text-body">
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Each question once, with whose it is when it is not everyone’s. */
function questionsOf(children: readonly ChildAnswer[]): string[] {
  const asked = new Map<string, string[]>()
  for (const { name, questions } of children) {
    for (const question of questions) asked.set(question, [...(asked.get(question) ?? []), name])
  }
  return [...asked].map(([question, names]) =>
    names.length === children.length ? question : `${names.join(' and ')}: ${question}`,
  )
}

function lower(line: string): string {
  return line.charAt(0).toLowerCase() + line.slice(1)
}
