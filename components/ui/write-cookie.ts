const oneYear = 31_536_000;

/** Keeps a small choice where the server sees it with the next page; nothing secret belongs here. */
export function writeCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing outside https and in some browsers
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${oneYear}; samesite=lax`;
}
