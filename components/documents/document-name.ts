const longest = 80;

/** For what comes without a name: a registries.yaml is called so everywhere. */
export const defaultName = 'registries';

/** A name as it is kept: on one line, without space around it, and not endless; empty where nothing is left. */
export function tidyName(name: string): string {
  const line = name.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return [...line].slice(0, longest).join('').trim();
}

/** What a document is called after the file that it came from. */
export function nameOfFile(file: string): string {
  return tidyName(file.replace(/(.)\.(ya?ml|json|txt|toml|tar|tgz|tar\.gz|zip)$/i, '$1')) || defaultName;
}

/** The name itself or, where another document has it, with the first number behind it that is free. */
export function uniqueName(name: string, taken: Iterable<string>): string {
  const others = new Set(taken);
  if (!others.has(name)) return name;
  const stem = name.replace(/ \d+$/, '');
  for (let number = 2; ; number += 1) {
    const numbered = `${stem} ${number}`;
    if (!others.has(numbered)) return numbered;
  }
}
