/** One figure: a median unless `what` says otherwise, with what we aim for where there is an aim. */
export type Row = { readonly what: string; readonly value: number; readonly unit: string; readonly aim: number | null };

export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.what.length));
  for (const row of rows) {
    const value = row.value.toFixed(row.value < 10 ? 2 : 1).padStart(9);
    const aim = row.aim === null ? '' : `   aim ${row.aim} ${row.unit}: ${row.value <= row.aim ? 'reached' : 'missed'}`;
    process.stdout.write(`${row.what.padEnd(width)} ${value} ${row.unit}${aim}\n`);
  }
}
