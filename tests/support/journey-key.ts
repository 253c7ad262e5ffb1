import type { Page } from '@playwright/test'

/** A security key plugged into this page's browser, that asks for a finger and is always touched. Returns how to unplug it. */
export async function plugInKey(page: Page): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasResidentKey: false,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return async () => {
    await browser.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
  }
}
