import 'server-only';
import { z } from 'zod';
import { keptRows } from './kept-tables.ts';

export const backupFormat = 'portolan backup';
export const backupVersion = 1;

const tables = [...new Set(keptRows.map(({ table }) => table))];

/** The first line: what the file is, and which migrations had made the tables. */
export const firstLine = z.object({
  format: z.literal(backupFormat),
  version: z.int(),
  made: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  /** Only where it was asked for. */
  secretKey: z.string().optional(),
});

const cell = z.union([z.string(), z.number(), z.null()]);

/** A row, by its table. */
export const rowLine = z.tuple([z.enum(tables), z.record(z.string(), cell)]);

/** The last line, without which a file is not whole. */
export const lastLine = z.object({
  rows: z.int().nonnegative(),
  /** The names of the keys that secrets in it are sealed with. */
  keys: z.array(z.string()),
});

export type FirstLine = z.infer<typeof firstLine>;
export type RowLine = z.infer<typeof rowLine>;
export type LastLine = z.infer<typeof lastLine>;
