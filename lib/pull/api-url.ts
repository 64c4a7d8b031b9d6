/** What answers for an API whose root this is: below `/v2/project` there are only images, and `/v2/` is it. */
export function apiUrl(root: string): string {
  const [path = '', query] = root.split('?', 2);
  const base = /^(?:.*?\/)?v2(?=\/|$)/.exec(path)?.[0] ?? path;
  const url = base.endsWith('/') ? base : `${base}/`;
  return query === undefined ? url : `${url}?${query}`;
}
