'use server'

import { recordSharing } from '@/lib/consent/commands/record-sharing'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { sharingSchema } from './schema'

export const submitSharing = formAction(recordSharing, {
  form: sharingSchema,
  input: ({ shared, agreed, opens, document: _, recipient: __, about: ___, ...sharing }) => ({
    ...sharing,
    opens: opens ?? ('nothing' as const),
    shared: shared === 'yes',
    agreed: agreed === 'yes',
  }),
  to: ({ familyId }, { document, recipient, about, shared }) =>
    document && recipient && shared === 'yes'
      ? paths.giveDocument(familyId, document, recipient, about)
      : `${paths.familyAgreement(familyId)}?done=sharing`,
})
