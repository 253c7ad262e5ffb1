import { Windscreen } from './windscreen'

export const title = 'Windscreen'

export const examples = {
  'what the guidance suggests, and why': (
    <div className="max-w-[48rem]">
      <Windscreen
        level="multi-agency"
        evidence={{ universal: [1], 'single-agency': [2, 3], 'multi-agency': [4, 5, 6, 7, 8] }}
        lastDecision="single-agency"
      />
    </div>
  ),
  'what was decided': (
    <div className="max-w-90">
      <Windscreen level="statutory" />
    </div>
  ),
  'nothing known yet': (
    <div className="max-w-[37.5rem]">
      <Windscreen />
    </div>
  ),
}
