import { registriesFileRoute } from '@/lib/server/api/delivery/files.ts';

export const GET = registriesFileRoute;
