import { paths } from '@/lib/paths'

/** The way back from a page inside one version. */
export function versionCrumbs(versionId: string, ...rest: { label: string; href?: string }[]) {
  return [
    { label: 'Our guidance', href: paths.guidance() },
    { label: 'This version', href: paths.guidanceVersion(versionId) },
    ...rest,
  ]
}
