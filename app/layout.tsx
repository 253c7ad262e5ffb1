import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { ownCookieName } from '@/lib/edge/own-cookie'
import { latin, latinExtended } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  // No name of its own for a page without: those write it with <PageTitle>, and a second title would hide it.
  title: { template: '%s - Alongside', default: '' },
  icons: {
    icon: '/favicon.svg',
    // Of a page that breaks nothing is sent but what stands here: the only place for words that need no script.
    other: { rel: 'stylesheet', url: '/broken-without-script.css', media: '(scripting: none)' },
  },
}
export const viewport: Viewport = { colorScheme: 'light dark', themeColor: '#0c322e' }

/** The page every page is in. The dark theme is a choice kept in a cookie, so the first byte already has it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get(ownCookieName('theme'))?.value === 'dark' ? 'dark' : 'light'

  return (
    <html
      lang="en-GB"
      data-scroll-behavior="smooth"
      data-theme={theme}
      className={`${latin.variable} ${latinExtended.variable}`}
    >
      <body>{children}</body>
    </html>
  )
}
