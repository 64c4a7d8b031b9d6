import 'server-only';
import type { AuditRow } from '../database/tables.ts';

export const exportFormats = ['ndjson', 'csv'] as const;

export type ExportFormat = (typeof exportFormats)[number];

const columns = ['seq', 'at', 'actor', 'action', 'subject', 'detail', 'previous', 'hash'] as const;

/** The lines as text, with all that their hashes are made of. */
export async function* exportLines(lines: AsyncIterable<AuditRow>, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield csvLine(columns);
  for await (const line of lines) {
    yield format === 'csv' ? csvLine(columns.map((column) => line[column])) : `${JSON.stringify(asJson(line))}\n`;
  }
}

function asJson(line: AuditRow) {
  return { ...line, detail: JSON.parse(line.detail) as unknown };
}

/** As RFC 4180 has it. */
function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(String(cell))).join(',')}\r\n`;
}

// A spreadsheet would run what begins like a formula; with a quote before it, it is a text.
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
