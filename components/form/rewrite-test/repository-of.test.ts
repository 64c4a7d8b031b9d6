import { expect, it } from 'vitest';
import { repositoryOf } from './repository-of.ts';

it.each([
  ['library/alpine', 'docker.io', 'library/alpine'],
  ['alpine', 'docker.io', 'library/alpine'],
  ['alpine:3.20', '*', 'library/alpine'],
  ['alpine', 'harbor.lan', 'alpine'],
  ['docker.io/alpine', 'harbor.lan', 'library/alpine'],
  ['harbor.lan:5000/team/app:1.2@sha256:abc', 'harbor.lan:5000', 'team/app'],
  ['localhost/app', 'localhost', 'app'],
  ['team/app', 'docker.io', 'team/app'],
  ['  ', 'docker.io', ''],
])('takes the repository of %s for the mirror %s', (typed, mirror, repository) => {
  expect(repositoryOf(typed, mirror)).toBe(repository);
});
