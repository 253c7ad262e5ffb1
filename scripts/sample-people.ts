/** Prints the sample people one can sign in as, one a line. */
import { sampleSignIns } from '@/prisma/seed/sign-ins'

const width = (field: 'name' | 'jobTitle' | 'agency') =>
  Math.max(...sampleSignIns.map((person) => person[field].length))
for (const { name, jobTitle, agency, email } of sampleSignIns) {
  console.log(
    `  ${name.padEnd(width('name'))}  ${jobTitle.padEnd(width('jobTitle'))}  ${agency.padEnd(width('agency'))}  <${email}>`,
  )
}
