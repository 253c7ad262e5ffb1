import { VoiceField, VoiceQuote } from './voice-panel'

export const title = 'Voice panel'

export const examples = {
  'what a child said': (
    <VoiceQuote speaker="Tyler, 11" told="He told Rob, his mentor, on 12 November 2026">
      “I don’t mind helping with Leo but I want to go to football on Saturdays.”
    </VoiceQuote>
  ),
  'where a child’s words are written down': (
    <VoiceField title="What Maisie says" hint="Her own words or pictures. Not what we think she means.">
      <label htmlFor="maisie" className="sr-only">
        What Maisie says
      </label>
      <textarea
        id="maisie"
        rows={3}
        className="w-full rounded-control border-2 border-edge bg-paper px-3 py-2 text-form"
        defaultValue="“My tummy feels wobbly in the mornings.”"
      />
    </VoiceField>
  ),
}
