import { VoiceQuote } from './voice-panel'

export const title = 'Voice panel'

export const examples = {
  'what a child said': (
    <VoiceQuote speaker="Tyler, 11" told="He told Rob, his mentor, on 12 November 2026">
      “I don’t mind helping with Leo but I want to go to football on Saturdays.”
    </VoiceQuote>
  ),
}
