import type { Track } from '@/lib/chronology/kinds'
import type { NoteAudience, NoteHow } from './types'

export const noteHowWords: Record<NoteHow, string> = {
  visit: 'A visit',
  phone: 'A phone call',
  school: 'At school, nursery or work',
  message: 'A message',
  other: 'Another way',
}

export const noteAudienceWords: Record<NoteAudience, { label: string; hint: string }> = {
  'team-and-family': { label: 'The team and the family', hint: 'It goes on the timeline' },
  team: { label: 'The team', hint: 'It goes on the timeline, and is left out of the family’s copy' },
  me: { label: 'Only me', hint: 'Nobody else sees it, and it is not on the timeline' },
}

export const noteTrackWords: Record<Track, string> = {
  family: 'The family: their words, or something they did',
  team: 'The team',
  together: 'The family and the team together',
}
