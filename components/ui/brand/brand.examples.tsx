import { BrandMark } from './brand-mark'

export const title = 'Brand'

export const examples = {
  'on paper': (
    <span className="text-action">
      <BrandMark />
    </span>
  ),
  'on the band': (
    <span className="inline-block bg-band p-2 text-on-band">
      <BrandMark onBand />
    </span>
  ),
}
