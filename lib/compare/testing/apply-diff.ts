/** What a unified diff makes of a text, read as `patch` reads it; fails where the text is not what the diff takes it for. */
export function applyDiff(text: string, diff: string): string {
  const lines = text.split('\n').slice(0, -1);
  const result: string[] = [];
  let at = 0;
  for (const line of diff.split('\n').slice(2, -1)) {
    const hunk = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(line);
    if (hunk !== null) {
      const [, start = '', count = '', newStart = '', newCount = ''] = hunk;
      const before = Number(start) - (count === '0' ? 0 : 1);
      result.push(...lines.slice(at, before));
      at = before;
      const place = Number(newStart) - (newCount === '0' ? 0 : 1);
      if (place !== result.length) throw new Error(`The hunk is at ${place}, not at ${result.length}`);
      continue;
    }
    if (line.startsWith('+')) result.push(line.slice(1));
    else if (lines[at] !== line.slice(1)) throw new Error(`Line ${at} is ${lines[at]}, not ${line}`);
    else if (line.startsWith(' ')) result.push(lines[at++] ?? '');
    else at++;
  }
  return [...result, ...lines.slice(at)].map((line) => `${line}\n`).join('');
}
