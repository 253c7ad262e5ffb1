import { describe, expect, it } from 'vitest'
import { productSources } from './sources'

/**
 * What has turned words into harm elsewhere, and every place of ours that does it, with the reason it is safe there.
 * A new place fails until somebody has thought about it and written why.
 */
const dangers: { danger: string; seen: RegExp; places: Record<string, string> }[] = [
  {
    danger: 'makes a program out of text',
    seen: /\beval\(|\bnew Function\(|node:vm|set(Timeout|Interval)\(\s*['"`]/,
    places: {},
  },
  {
    danger: 'makes markup out of text',
    seen: /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser/,
    places: {},
  },
  {
    danger: 'writes text into a statement for the database',
    seen: /RawUnsafe|Prisma\.raw\(|\bnamedTable\((?!name: string)|(?<!\$)query(<[^>]*>)?\(\s*`[^`]*\$\{/,
    places: {
      'lib/db/transaction.ts': 'the only place that can: it makes namedTable',
      'lib/access/subject.ts': 'a name out of a table of our own names, never anything that was sent',
    },
  },
  { danger: 'runs another program', seen: /child_process|node:worker_threads/, places: {} },
  {
    danger: 'makes a pattern out of text',
    seen: /new RegExp\(/,
    places: { 'lib/disclosure/dates-in-words.ts': 'put together once, of constants' },
  },
  {
    danger: 'takes a message from another window',
    seen: /postMessage|addEventListener\(\s*['"]message|onmessage/,
    places: {},
  },
  {
    danger: 'keeps something in the browser',
    seen: /localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker|\bcaches\.(open|match)/,
    places: {},
  },
  {
    danger: 'takes something by name off the page or the window',
    seen: /\b(window|document|globalThis)\[/,
    places: {},
  },
  {
    danger: 'leaves something to chance that could be worked out',
    seen: /Math\.random/,
    places: {
      'components/form/autosave/use-autosave.ts':
        'how long to wait before trying again, so that not all do at once',
    },
  },
  {
    danger: 'believes a server that cannot prove who it is',
    seen: /rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity|allowInvalidCert|strictSSL/,
    places: {},
  },
  {
    danger: 'writes to the log',
    seen: /\bconsole\.|process\.std(out|err)/,
    places: {
      'app/api/policy-reports/route.ts': 'one line of a report, without ids, sixty a minute at most',
      'lib/edge/log-in-lines.ts': 'writes the lines, and sees to it that no library writes anything else',
      'lib/edge/safe-start.ts': 'why a start was refused: settings by name, never their values',
      'scripts/worker.ts': 'which job failed',
    },
  },
  {
    danger: 'reads or writes a file',
    seen: /from 'node:fs/,
    places: {
      'lib/env.ts': 'a secret whose file a setting names',
      'lib/paper/fonts.ts': 'the letters of our own documents',
      'lib/job/keep-checkpoint.ts': 'two files named by a setting: the key and the signed checkpoints',
      'lib/job/keep-erased-list.ts': 'one file named by a setting: what was let go, in numbers and dates',
    },
  },
]

describe('dangerous parts', () => {
  const sources = productSources()

  it('are looked for in the whole product', () => {
    expect(sources.length).toBeGreaterThan(600)
    expect(sources.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['proxy.ts', 'lib/db/client.ts', 'lib/auth/seal.ts', 'scripts/worker.ts']),
    )
  })

  it.each(dangers)('nothing $danger, but where it is written down why it may', ({ seen, places }) => {
    const found = sources.filter(({ text }) => seen.test(text)).map(({ file }) => file)
    expect(found).toEqual(Object.keys(places).sort())
  })
})
