import createNextIntlPlugin from 'next-intl/plugin';

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

export default createNextIntlPlugin('./messages/request.ts')(config);
