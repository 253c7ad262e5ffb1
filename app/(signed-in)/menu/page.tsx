import type { Metadata } from 'next'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { MenuList } from '@/components/ui/shell/menu-list'
import { requireActor } from '@/lib/auth/actor'
import { navFor } from '../nav'

export const metadata: Metadata = { title: 'Menu' }

/** The menu of a phone: a page, so that it works without script. */
export default async function MenuPage() {
  const actor = await requireActor()
  return (
    <>
      <PageHeader title="Menu" />
      <OneColumn>
        <MenuList
          nav={navFor(actor)}
          who={{ name: actor.name, place: actor.agencyName, worksElsewhere: actor.worksElsewhere }}
        />
      </OneColumn>
    </>
  )
}
