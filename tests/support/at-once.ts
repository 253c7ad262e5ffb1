/** What each of these comes to, in order, asked four at a time. */
export async function fourAtOnce<One>(asks: readonly (() => Promise<One>)[]): Promise<One[]> {
  const answers: One[] = []
  const left = [...asks.entries()].reverse()
  const goOn = async () => {
    for (let next = left.pop(); next; next = left.pop()) answers[next[0]] = await next[1]()
  }
  await Promise.all([goOn(), goOn(), goOn(), goOn()])
  return answers
}
