import { describe, expect, test } from 'vitest';
import type { FormAction } from './action.ts';
import { edited } from './testing/edited.ts';

const add: FormAction = { do: 'add-mirror', name: 'a.test', endpoint: ['https://b.test'] };
const section = 'mirrors:\n  a.test:\n    endpoint:\n      - https://b.test\n';

describe('a first mirror', () => {
  test.each([
    ['', section],
    ['\ufeff', `\ufeff${section}`],
    ['\n', `\n${section}`],
    ['# only a comment\n', `# only a comment\n${section}`],
    ['# only a comment', `# only a comment\n${section.trimEnd()}`],
    ['# one\r\n\r\n# two\r\n', `# one\r\n\r\n# two\r\n${section.replaceAll('\n', '\r\n')}`],
    ['---\n', `---\n${section}`],
    ['---', `---\n${section.trimEnd()}`],
    ['--- # mine\n# more\n', `--- # mine\n# more\n${section}`],
    ['%YAML 1.1\n---\n', `%YAML 1.1\n---\n${section}`],
    ['---\n...\nrest', `---\n${section}...\nrest`],
    ['---\n# one\n---\nmirrors: {}\n', `---\n# one\n${section}---\nmirrors: {}\n`],
    ['~\n', section],
    ['null # nothing yet\n', `${section.trimEnd()} # nothing yet\n`],
    ['--- ~\n', `---\n${section}`],
    ['--- {} # none\n', `---\n${section.trimEnd()} # none\n`],
    ['{}\n', section],
    ['{}', section.trimEnd()],
    ['mirrors:\n', section],
    ['mirrors:', section.trimEnd()],
    ['mirrors: # all of them\n', section.replace('mirrors:', 'mirrors: # all of them')],
    ['mirrors: ~ # none\nconfigs:\n', `${section.replace('mirrors:', 'mirrors: # none')}configs:\n`],
    ['mirrors: {}\n', section],
    ['mirrors: !!map {}\n', section],
    ['mirrors: []\n', section],
    ['mirrors: ""\n', section],
    ['mirrors:\n  # none yet\n  ~\n', `mirrors:\n  # none yet\n${section.slice(9)}`],
    ['"mirrors" :\n', section.replace('mirrors:', '"mirrors" :')],
    ['? mirrors\n', `? mirrors\n:\n${section.slice(9)}`],
    ['? mirrors\n:\n', `? mirrors\n:\n${section.slice(9)}`],
    ['{mirrors: }\n', '{mirrors: {a.test: {endpoint: [https://b.test]}} }\n'],
    ['{"mirrors": null}\n', '{"mirrors": {"a.test": {"endpoint": ["https://b.test"]}}}\n'],
    ['configs:\n    b.test:\n', `configs:\n    b.test:\n${section.replaceAll('  ', '    ').replace('    -', '    -')}`],
    ['configs: {b.test: {}}\n\nother:\n', `configs: {b.test: {}}\n\nother:\n\n${section}`],
    ['configs:\n...\nrest\n', `configs:\n${section}...\nrest\n`],
  ])('in %j', (before, after) => {
    expect(edited(before, add)).toBe(after);
  });

  test('is not written where something else stands', () => {
    expect(edited('mirrors: [a.test]\n', add)).toBe('not-there');
    expect(edited('mirrors: all\n', add)).toBe('not-there');
    expect(edited('[mirrors]\n', add)).toBe('not-there');
    expect(edited('mirrors\n', add)).toBe('not-there');
  });
});

describe('what a name without a value gets', () => {
  const setUser: FormAction = { do: 'set-auth', config: 'a', field: 'username', value: 'u' };

  test.each([
    ['configs:\n  a: # ours\n  b:\n', 'configs:\n  a: # ours\n    auth:\n      username: u\n  b:\n'],
    ['configs:\n  a: ~\n', 'configs:\n  a:\n    auth:\n      username: u\n'],
    ['configs:\n  a: {}\n', 'configs:\n  a:\n    auth:\n      username: u\n'],
    ['configs:\n  a:\n    auth: {}\n', 'configs:\n  a:\n    auth:\n      username: u\n'],
    ['configs:\n  a: {auth: {}}\n', 'configs:\n  a: {auth: {username: u}}\n'],
    ['configs:\n  a: {auth: }\n', 'configs:\n  a: {auth: {username: u} }\n'],
    ['configs:\n  a:\n    auth:\n      username:\n', 'configs:\n  a:\n    auth:\n      username: u\n'],
    ['configs:\n  a:\n    auth:\n      username: # me\n', 'configs:\n  a:\n    auth:\n      username: u # me\n'],
    ['configs:\n  a:\n    auth:\n      ? username\n', 'configs:\n  a:\n    auth:\n      ? username\n      : u\n'],
    ['configs:\n  a:\n    auth: {username}\n', 'configs:\n  a:\n    auth: {username: u}\n'],
    ['configs:\n  a:\n    auth: {username: ~}\n', 'configs:\n  a:\n    auth: {username: u}\n'],
    ['configs:\n  a: &x\n', 'configs:\n  a: &x\n    auth:\n      username: u\n'],
    ['configs:\n  ? a\n  : tls: {}\n', 'configs:\n  ? a\n  : tls: {}\n    auth:\n      username: u\n'],
  ])('in %j', (before, after) => {
    expect(edited(before, setUser)).toBe(after);
  });
});
