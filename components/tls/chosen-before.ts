const key = 'portolan.tls-chosen';

/** The names for which files were chosen in this tab, to say after a reload that they are gone. Nothing of the files. */
function names(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : []);
  } catch {
    return new Set();
  }
}

export function wasChosen(config: string): boolean {
  return names().has(config);
}

export function rememberChosen(config: string, chosen: boolean): void {
  const next = new Set(names());
  if (chosen) next.add(config);
  else next.delete(config);
  try {
    sessionStorage.setItem(key, JSON.stringify([...next]));
  } catch {
    // A browser without storage says after a reload what it says of every file that was not chosen.
  }
}
