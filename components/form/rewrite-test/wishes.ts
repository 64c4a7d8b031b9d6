/** The rewrites that most operators come for; each puts what it matches under a project. */
export const wishes = { everything: '(.*)', library: '^library/(.*)' } as const;

export type Wish = keyof typeof wishes;

/** What stands in place of the match, for a project of the mirror; it is written as it is, without spaces and slashes around it. */
export function replacementFor(project: string): string {
  return `${projectName(project)}/$1`;
}

/** Whether registries take this as the first part of a repository. */
export function isProject(project: string): boolean {
  const part = '[a-z0-9]+(?:(?:[.]|_{1,2}|-+)[a-z0-9]+)*';
  return new RegExp(`^${part}(?:/${part})*$`).test(projectName(project));
}

function projectName(project: string): string {
  return project.trim().replace(/^\/+|\/+$/g, '');
}
