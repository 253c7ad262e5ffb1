import { Sheet } from '@/components/ui/sheet/sheet'
import { paths } from '@/lib/paths'

type ChangeTheLetterProps = {
  familyId: string
  letterId: string
  /** Words were left out of it that may stand nowhere: it cannot leave so. */
  isCut: boolean
}

/** The way back to a letter from where it is read through. */
export function ChangeTheLetter({ familyId, letterId, isCut }: ChangeTheLetterProps) {
  const change = <a href={paths.letter(familyId, letterId)}>Change the letter</a>
  if (!isCut) return <p className="text-form">Below is exactly what leaves. {change}</p>
  return (
    <Sheet title="Take these words out first" deciding>
      <p>
        The letter tells where somebody protected lives, or how to reach them. Those words stand on no paper
        for anybody: they are missing below, and the letter cannot leave like this. {change}
      </p>
    </Sheet>
  )
}
