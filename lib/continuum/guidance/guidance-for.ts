import { dudley2018 } from './dudley'
import type { Guidance } from './guidance'
import { sandwell2022, sandwell2023 } from './sandwell'
import { telfordAndWrekin2018 } from './telford-and-wrekin'
import { walsall2017 } from './walsall'

export type { Guidance } from './guidance'

/** Every version of every area's guidance, oldest first within an area. */
export const ALL_GUIDANCE: readonly Guidance[] = [
  sandwell2022,
  sandwell2023,
  dudley2018,
  walsall2017,
  telfordAndWrekin2018,
]

/** The areas there is guidance for. */
export const GUIDANCE_IDS: readonly string[] = [...new Set(ALL_GUIDANCE.map(({ id }) => id))]

/**
 * The guidance of an area in force on a day, or its latest when no day is given.
 *
 * @param asOf a date, YYYY-MM-DD
 * @returns undefined when the area is unknown or had no guidance yet on that day
 */
export function guidanceFor(id: string, asOf?: string): Guidance | undefined {
  return inForce(
    ALL_GUIDANCE.filter((each) => each.id === id),
    asOf,
  )
}

/** The version with the latest date not after `asOf`, from the versions of one area. */
export function inForce(versions: readonly Guidance[], asOf?: string): Guidance | undefined {
  const begun = versions.filter(({ version }) => asOf === undefined || version <= asOf)
  return begun.reduce<Guidance | undefined>(
    (latest, each) => (latest === undefined || each.version > latest.version ? each : latest),
    undefined,
  )
}
