import { aslam } from './stories/aslam'
import { brennan } from './stories/brennan'
import { hargreave } from './stories/hargreave'
import { liveThrough, type Story } from './stories/story'

const stories: readonly Story[] = [hargreave, aslam, brennan]

/** The families of Ashmere, each lived through the product's own commands. Returns how many there are. */
export async function loadStories(now = new Date()): Promise<number> {
  await liveThrough(stories, now)
  return stories.length
}
