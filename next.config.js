import createNextIntlPlugin from 'next-intl/plugin';

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  reactCompiler: false,
  experimental: { optimizePackageImports: ['lucide-react', '@base-ui/react'] },
};

export default createNextIntlPlugin('./messages/request.ts')(config);
