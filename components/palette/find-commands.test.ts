import { expect, it } from 'vitest';
import type { Command, CommandGroup } from './command.ts';
import { findCommands } from './find-commands.ts';

const command = (group: CommandGroup, label: string, terms = label): Command => ({
  id: `${group} ${label}`,
  group,
  label,
  terms,
  run: () => {},
});

const commands = [
  command('actions', 'Undo', 'Undo 撤销 back'),
  command('actions', 'Redo', 'Redo 重做'),
  ...Array.from({ length: 50 }, (_, index) => command('mirrors', `registry-${index}.test`)),
  command('mirrors', 'undone.test'),
];
const found = (query: string) => findCommands(commands, query).map(({ items }) => items.map(({ label }) => label));

it('finds by name, by the other language and by other words', () => {
  expect(found('undo')).toEqual([['Undo'], ['undone.test']]);
  expect(found('撤销')).toEqual([['Undo']]);
  expect(found('back')).toEqual([['Undo']]);
  expect(found('nothing like it')).toEqual([]);
});

it('shows all actions and the first places before anything is typed', () => {
  const [actions, mirrors] = found('');
  expect(actions).toEqual(['Undo', 'Redo']);
  expect(mirrors).toHaveLength(6);
});

it('puts what can be done with one of several things behind what can be done anyway', () => {
  const duplicates = [command('here', 'Duplicate a.test'), command('actions', 'Duplicate the document')];
  const labels = findCommands(duplicates, 'duplicate').flatMap(({ items }) => items.map(({ label }) => label));
  expect(labels).toEqual(['Duplicate the document', 'Duplicate a.test']);
});
