/** The name under which one file is kept; of many hosts.toml each is told by its host. */
export function fileName(path: string): string {
  if (path === 'config.toml') return path;
  const host = path.replace(/^certs\.d\//, '').replace(/\/hosts\.toml$/, '');
  return `${host.replaceAll(/[^\w.-]+/g, '_')}.hosts.toml`;
}
