/** One figure: a median unless `what` says otherwise, with what we aim for where there is an aim. */
export type Row = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly aim: number | null;
  /** Whether to miss the aim is not slow, but wrong. */
  readonly must?: true;
};

export function isReached({ value, aim }: Row): boolean {
  return aim === null || value <= aim;
}

export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.what.length));
  for (const row of rows) {
    const value = row.value.toFixed(digitsOf(row)).padStart(9);
    const aim = row.aim === null ? '' : `   aim ${row.aim} ${row.unit}: ${isReached(row) ? 'reached' : 'missed'}`;
    process.stdout.write(`${row.what.padEnd(width)} ${value} ${row.unit}${aim}\n`);
  }
}

function digitsOf({ value, unit }: Row): number {
  if (unit === '') return 0;
  return value < 10 ? 2 : 1;
}
