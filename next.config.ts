import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are proven by `npm run check`, tests included; a build needs neither them nor their packages.
  typescript: { ignoreBuildErrors: true },
  // No image optimiser: it has been a source of remote code execution (reference/security-reliability section 4).
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'graphile-worker'],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
}

export default config
