import { InvalidInput } from '@/lib/operation/refusal'

/** The page of writing is finished: nothing more can be saved on it. Nothing was changed. */
export class DraftClosed extends InvalidInput {
  constructor(sentence: string) {
    super([{ field: '', message: sentence }])
  }
}
