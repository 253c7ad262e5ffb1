import { exchange, type Got, type Sent } from '../../faults/edge/exchange'
import { readPdf } from '../../support/read-pdf'

/** The ways a browser asks for an address: to show it, for what scripts read, and ahead of a click. */
export const ways: Readonly<Record<string, Record<string, string>>> = {
  page: { accept: 'text/html' },
  'what scripts read': { rsc: '1' },
  'looking ahead': { rsc: '1', 'next-router-prefetch': '1' },
  'looking ahead at the tree': {
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-segment-prefetch': '/_tree',
  },
}

export type Visit = { address: string; way: string; got: Got }

/** Asks for all of these as whoever the cookie says, four at a time, and hands each answer over. */
export async function crawl(
  url: string,
  cookie: string,
  visits: readonly { address: string; way: string }[],
  look: (visit: Visit) => void,
): Promise<void> {
  const left = [...visits]
  const goOn = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const headers = { ...ways[next.way], ...(cookie ? { cookie } : {}) }
      look({ ...next, got: await answerTo(url, { path: next.address, headers }) })
    }
  }
  await Promise.all([goOn(), goOn(), goOn(), goOn()])
}

/**
 * What somebody is sent in the end. A payload asked for without the mark its browser adds is first sent on to itself with
 * it; and a machine that is busy with other tests turns people away for a moment.
 */
export async function answerTo(url: string, asked: Sent): Promise<Got> {
  let got = await exchange(url, asked)
  for (let again = 0; again < 5 && got.status >= 500; again += 1) got = await exchange(url, asked)
  const { pathname, search, searchParams } = new URL(got.headers['location'] ?? '', url)
  if (searchParams.has('_rsc')) got = await exchange(url, { ...asked, path: pathname + search })
  return got.headers['content-type'] === 'application/pdf' ? { ...got, body: await wordsIn(got.bytes) } : got
}

/** What a reader’s program shows of a PDF, which holds its words pressed together. */
async function wordsIn(pdf: Uint8Array): Promise<string> {
  const { pages, info } = await readPdf(pdf)
  return [...pages, JSON.stringify(info)].join('\n')
}
