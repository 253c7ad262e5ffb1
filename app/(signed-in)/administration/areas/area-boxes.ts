import { requiredText } from '@/lib/form/text'

/** What is written down of an area. */
export const areaBoxes = { name: requiredText('Enter the name of the area', 100) }
