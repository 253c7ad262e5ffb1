import type { NextConfig } from 'next'
import { closedPolicy } from './lib/edge/content-policy'

const config: NextConfig = {
  // Pages for those who build it are not in the product: the gallery, and the bare page others are measured beside.
  pageExtensions: [
    'tsx',
    'ts',
    ...(process.env.NODE_ENV === 'production' ? [] : ['dev.tsx']),
    ...(process.env['ALONGSIDE_BENCH'] === '1' || process.env.NODE_ENV !== 'production' ? ['bench.tsx'] : []),
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are proven by `npm run check`, tests included; a build needs neither them nor their packages.
  typescript: { ignoreBuildErrors: true },
  // No image optimiser: it has been a source of remote code execution (reference/security-reliability section 4).
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'graphile-worker', 'pdfkit', 'nodemailer'],
  // Said of every answer. `proxy.ts` gives a page a policy of its own, with its nonce, in place of the closed one.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'content-security-policy', value: closedPolicy() },
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'same-origin' },
        { key: 'x-frame-options', value: 'DENY' },
        { key: 'cross-origin-opener-policy', value: 'same-origin' },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
        { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
      ],
    },
    // Nothing but the files of the build, which hold no one's words, is ever kept by a browser or a proxy.
    {
      source: '/((?!_next/static/|favicon.svg|broken-without-script.css).*)',
      headers: [{ key: 'cache-control', value: 'private, no-cache, no-store, max-age=0, must-revalidate' }],
    },
    // Named on every page and needed on next to none: asked for once a day.
    {
      source: '/broken-without-script.css',
      headers: [{ key: 'cache-control', value: 'public, max-age=86400' }],
    },
  ],
  experimental: {
    serverSourceMaps: false,
    turbopackSourceMaps: false,
    serverActions: { bodySizeLimit: '4mb' },
  },
}

export default config
