'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button/button'
import { SignInPanel } from './sign-in-panel'

/** Opens the panel that covers a page whose session ended. In the gallery every password is the right one. */
export function SignInPanelExample() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button type="button" look="secondary" onClick={() => setOpen(true)}>
        Let the session end
      </Button>
      <SignInPanel
        isOpen={isOpen}
        isClosed={false}
        signIn={async () => ({ result: 'ok' })}
        onSame={() => setOpen(false)}
        onSomeoneElse={() => setOpen(false)}
      />
    </>
  )
}
