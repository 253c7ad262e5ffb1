import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are proven by `npm run check`, tests included; a build needs neither them nor their packages.
  typescript: { ignoreBuildErrors: true },
  // No image optimiser: it has been a source of remote code execution (reference/security-reliability section 4).
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'graphile-worker'],
  // Said of every answer; a content security policy with nonces comes with the walls.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
  ],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
}

export default config
