import type { StaffNoticeKind } from './words'

export type StaffNotice = {
  id: string
  kind: StaffNoticeKind
  at: Date
  by: string
  /** Absent where they may not see the family now. */
  family: { id: string; name: string } | undefined
  about: string | undefined
  isNew: boolean
}
