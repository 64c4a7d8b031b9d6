import 'server-only';

declare global {
  // Each bundle has its own copy of this file, and all have to know.
  var portolanIsStopping: boolean | undefined;
}

/** Whether the server was told to end. */
export function isStopping(): boolean {
  return globalThis.portolanIsStopping ?? false;
}

export function beginStopping(): void {
  globalThis.portolanIsStopping = true;
}
