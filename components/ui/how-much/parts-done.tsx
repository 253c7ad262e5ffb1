/** How many of several are done, as words and a bar. The bar repeats the words and is hidden from readers. */
export function PartsDone({ done, outOf, noun }: { done: number; outOf: number; noun: string }) {
  const share = outOf === 0 ? 0 : done / outOf
  return (
    <div>
      <p className="pb-1.5 font-link figures">
        {done} of {outOf} {noun} done
      </p>
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        className="h-3 w-full rounded-control border border-edge"
      >
        <rect width={share * 100} height="6" fill="var(--color-action)" />
      </svg>
    </div>
  )
}
