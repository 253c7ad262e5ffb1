import type { NamePiece } from '@/lib/person/matched-letters'

/** A name with the letters that were searched for set bold and underlined. Read out as one plain name. */
export function NameLetters({ pieces }: { pieces: readonly NamePiece[] }) {
  return pieces.map(({ text, matched }, at) =>
    matched ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one name never change places
      <span key={at} className="font-title underline decoration-[3px] underline-offset-4">
        {text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one name never change places
      <span key={at}>{text}</span>
    ),
  )
}
