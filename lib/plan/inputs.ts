import { z } from 'zod'
import { day } from '@/lib/calendar/day'

/** A day as an operation is told it. */
export const dayInput = z.iso.date('Enter a real date').transform(day)

/** One short thing somebody will do, or something to work towards. */
export const shortWords = (message: string) => z.string(message).trim().min(1, message).max(300)
export const longWords = z.string().trim().max(2_000)
export const scoreInput = z.int().min(0).max(10)
export const versionInput = z.int().positive()
