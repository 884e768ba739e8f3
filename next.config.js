// Read before Next starts its own reporting: nothing about a desk's stories leaves the machine.
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** Ten files of a megabyte with the form around them; the form and its action say the same limit in words. */
const UPLOAD_LIMIT = "11mb";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // The checks of `npm test` read the types of the whole project; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@libsql/client", "libsql"],
  experimental: {
    serverActions: { bodySizeLimit: UPLOAD_LIMIT },
    // A start builds once, then only after an update: writing the cache costs more than it saves.
    turbopackFileSystemCacheForBuild: false,
  },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

// biome-ignore lint/style/noDefaultExport: Next reads its configuration so
export default config;
