import fc from 'fast-check';
import { expect, it } from 'vitest';
import { profileNameFault } from '../../../profile/profile-name.ts';
import { newProfileQuestion, profileChangeQuestion, profileName } from './questions.ts';

const nameLike = fc
  .array(fc.constantFrom('a', 'z', '0', '.', '-', 'A', '_', '/', ' ', '\n', 'é'), { maxLength: 70 })
  .map((signs) => signs.join(''));

it('takes for a name of a profile what its field does', () => {
  fc.assert(
    fc.property(fc.oneof(nameLike, fc.string(), fc.constantFrom('new', 'a'.repeat(63), 'a'.repeat(64))), (name) => {
      expect(profileName.safeParse(name).success).toBe(profileNameFault(name) === null);
    }),
  );
});

it('asks for no more approvals than three', () => {
  const asked = { name: 'edge', allowsErrors: false, title: 'Begin', copyOf: 'other' };
  const taken = (requiredApprovals: unknown) => [
    newProfileQuestion.safeParse({ ...asked, requiredApprovals }).success,
    profileChangeQuestion.safeParse({ requiredApprovals }).success,
  ];
  for (const approvals of [0, 1, 2, 3]) expect(taken(approvals)).toEqual([true, true]);
  for (const approvals of [-1, 4, 1.5, '1', null]) expect(taken(approvals)).toEqual([false, false]);
});
