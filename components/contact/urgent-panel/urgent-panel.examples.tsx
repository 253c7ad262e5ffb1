import { UrgentPanel } from './urgent-panel'

export const title = 'What cannot wait'

export const examples = {
  'child protection suggested': (
    <UrgentPanel title="This cannot wait" mashPhone="01632 960 150">
      Whatever you decide below, ring first.
    </UrgentPanel>
  ),
}
