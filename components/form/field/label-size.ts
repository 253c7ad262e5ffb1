/** How big a question is asked: `section` for one that a page is about, `small` inside tables and cards. */
export type LabelSize = 'section' | 'sub' | 'small'

export const labelClass: Record<LabelSize, string> = {
  section: 'text-section text-ink',
  sub: 'text-sub text-ink',
  small: 'text-small font-semibold text-ink',
}
