/**
 * What containerd rewrites of an image's name as someone types it: its repository, without host, tag and digest. On
 * Docker Hub a name without a slash stands under `library`.
 */
export function repositoryOf(typed: string, mirror: string): string {
  const [first = '', ...rest] = typed.trim().split('/');
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const path = [...(hasHost ? [] : [first]), ...rest].join('/');
  const repository = path.replace(/@.*$/, '').replace(/:[^/]*$/, '');
  const host = hasHost ? first : mirror;
  // Names without a host are Docker Hub's, and so are those that the mirror * gets.
  const isHub = ['docker.io', 'index.docker.io', '*'].includes(host);
  return isHub && repository !== '' && !repository.includes('/') ? `library/${repository}` : repository;
}
