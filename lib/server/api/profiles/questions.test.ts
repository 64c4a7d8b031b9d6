import fc from 'fast-check';
import { expect, it } from 'vitest';
import { profileNameFault } from '../../../profile/profile-name.ts';
import { profileName } from './questions.ts';

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
