import path from "node:path"
import type { NextConfig } from "next"

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The workspace root: packages are linked from there.
  turbopack: { root: path.join(process.cwd(), "..") },
  outputFileTracingRoot: path.join(process.cwd(), ".."),
  experimental: {
    // Cached answers live in memory only: nothing stale survives a restart, and searches never fill the disk.
    isrFlushToDisk: false,
  },
  headers: () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
}

export default config
