import { z } from 'zod'

/** A time of day: `hour` 0–23, `minute` 0–59. */
export type Time = { hour: number; minute: number }

/**
 * A time as people write it: "3:30pm", "3.30 pm", "15:30", "3pm", "noon". Without am or pm, 1 to 7 is the
 * afternoon, as nobody meets a family before eight in the morning. Nothing for anything else.
 */
export function parseTime(text: string): Time | undefined {
  const said = text.trim().toLowerCase().replaceAll(/\s+/g, '')
  if (said === 'noon' || said === 'midday') return { hour: 12, minute: 0 }
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.|p\.m\.)?$/.exec(said)
  if (!parts) return undefined
  const minute = Number(parts[2] ?? 0)
  const hour = hourOf(Number(parts[1]), parts[3]?.[0])
  return hour === undefined || minute > 59 ? undefined : { hour, minute }
}

/** "3:30pm", to put into a box again. */
export function timeOfDayWords({ hour, minute }: Time): string {
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

const enterTime = 'Enter a time, like 3:30pm'

/** A time that must be given. */
export function requiredTime(message: string): z.ZodType<Time, unknown> {
  return z.preprocess(
    (value) => (typeof value === 'string' ? value : ''),
    z.string().transform((text, context) => {
      const time = parseTime(text)
      if (time) return time
      context.addIssue({ code: 'custom', message: text.trim() === '' ? message : enterTime })
      return z.NEVER
    }),
  )
}

/** A time, or nothing when the box was left empty. */
export function optionalTime(): z.ZodType<Time | undefined, unknown> {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined),
    requiredTime(enterTime).optional(),
  )
}

export const timeInput = z.strictObject({ hour: z.int().min(0).max(23), minute: z.int().min(0).max(59) })

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) {
    if (hour > 23) return undefined
    return hour >= 1 && hour <= 7 ? hour + 12 : hour
  }
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
