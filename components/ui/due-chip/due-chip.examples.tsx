import { DueChip } from './due-chip'

export const title = 'How it stands'

export const examples = {
  late: <DueChip state="late">2 working days late</DueChip>,
  soon: <DueChip state="soon">By 2pm today</DueChip>,
  'on time': <DueChip state="on-time">Tue 24 Nov, 3:30pm</DueChip>,
  done: <DueChip state="done">Done 9 November</DueChip>,
  'to do': <DueChip state="to-do">To do</DueChip>,
  'half done': <DueChip state="half">Half done</DueChip>,
  paused: <DueChip state="paused">No contact for 3 weeks</DueChip>,
  protected: <DueChip state="protected">Protected record</DueChip>,
}
