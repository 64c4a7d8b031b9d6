import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm run check` checks the types; nobody who starts Portolan should wait for that.
  typescript: { ignoreBuildErrors: true },
  // They find files of their own beside themselves.
  serverExternalPackages: ['better-sqlite3', 'pg', 'prom-client'],
  experimental: {
    // What a page or route needs is loaded with its first request: who opens the editor does not wait for accounts.
    preloadEntriesOnStart: false,
    // Who has signed in and may not see a page is told so, with 403.
    authInterrupts: true,
    optimizePackageImports: ['lucide-react', '@base-ui/react'],
  },
};

/** @param {string} phase */
export default async function configOf(phase) {
  // The plugin says where the messages are, which is settled once the page is built: who starts it does not wait for the plugin.
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  return createNextIntlPlugin('./messages/request.ts')(config);
}
