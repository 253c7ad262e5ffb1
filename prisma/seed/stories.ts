import { aslam } from './stories/aslam'
import { brennan } from './stories/brennan'
import { dempster, feeney, twins, vance } from './stories/front-door'
import { hargreave } from './stories/hargreave'
import { rooke } from './stories/rooke'
import { rossi } from './stories/rossi'
import { liveThrough, type Story } from './stories/story'
import { bradshaw, lindqvist, nowak, okonkwo, tran } from './stories/under-way'

const stories: readonly Story[] = [
  hargreave,
  aslam,
  brennan,
  nowak,
  okonkwo,
  bradshaw,
  lindqvist,
  tran,
  feeney,
  dempster,
  vance,
  twins,
  rossi,
  rooke,
]

/** The families of Ashmere, each lived through the product's own commands. Returns how many stories there are. */
export async function loadStories(now = new Date()): Promise<number> {
  await liveThrough(stories, now)
  return stories.length
}
