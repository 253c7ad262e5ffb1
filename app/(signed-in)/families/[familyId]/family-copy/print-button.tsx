'use client'

import { Button } from '@/components/ui/button/button'
import { PrintIcon } from '@/components/ui/icon/act'

/** Opens the browser's print window. Without script the words beside it say how. */
export function PrintButton() {
  return (
    <Button type="button" icon={<PrintIcon />} onClick={() => window.print()}>
      Print
    </Button>
  )
}
