/** "Up from 3 to 7", "Still at 2", "Down from 6 to 4": the same ink whichever way. */
export function ProgressWords({ first, now }: { first?: number | undefined; now: number }) {
  const score = <strong className="font-bold">{now}</strong>
  if (first === undefined) return <>First score {score}</>
  if (first === now) return <>Still at {score}</>
  return (
    <>
      {now > first ? 'Up' : 'Down'} from {first} to {score}
    </>
  )
}
