// As much as the save bar may cover at the bottom of a phone; `scroll-padding` on the page says the same.
const barHeight = 96

/**
 * Brings a box that was just entered clear of the bar at the bottom. A browser leaves a box where it is when it can
 * be seen, and takes no notice of what lies on top of it.
 */
export function clearOfBar(event: FocusEvent): void {
  const box = event.target
  if (!(box instanceof HTMLElement) || box instanceof HTMLButtonElement) return
  const { bottom, height } = box.getBoundingClientRect()
  const isCovered = bottom > window.innerHeight - barHeight
  if (isCovered && height < window.innerHeight / 2) box.scrollIntoView({ block: 'nearest' })
}
