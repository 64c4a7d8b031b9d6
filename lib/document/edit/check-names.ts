import type { Mirror, Registries } from '../../registries/model.ts';
import type { FormAction, Refusal } from './action.ts';

/** Why an action cannot be done for the names it has: its own is not there, or its new one is. */
export function checkNames(model: Registries, action: FormAction): Refusal | null {
  switch (action.do) {
    case 'add-mirror':
      return free(model.mirrors, action.name);
    case 'add-config':
      return free(model.configs, action.name);
    case 'rename-mirror':
      return changes(model.mirrors, action.name, action.to);
    case 'rename-config':
      return changes(model.configs, action.name, action.to);
    case 'duplicate-mirror':
      return there(model.mirrors, action.name) ?? free(model.mirrors, action.to);
    case 'duplicate-config':
      return there(model.configs, action.name) ?? free(model.configs, action.to);
    case 'remove-mirror':
      return there(model.mirrors, action.name);
    case 'remove-config':
      return there(model.configs, action.name);
    case 'add-rewrite':
      return there(model.mirrors, action.mirror) ?? free(rewriteOf(model, action.mirror), action.pattern);
    case 'set-rewrite':
    case 'remove-rewrite':
      return there(rewriteOf(model, action.mirror), action.pattern);
    case 'rename-rewrite':
      return changes(rewriteOf(model, action.mirror), action.pattern, action.to);
    case 'add-endpoint':
    case 'set-endpoint':
    case 'move-endpoint':
    case 'remove-endpoint':
      return there(model.mirrors, action.mirror);
    default:
      return there(model.configs, action.config);
  }
}

type Names = ReadonlyMap<string, unknown> | null | undefined;

function rewriteOf(model: Registries, mirror: string): Mirror['rewrite'] | undefined {
  return model.mirrors?.get(mirror)?.rewrite;
}

function there(names: Names, name: string): Refusal | null {
  return names?.has(name) ? null : 'not-there';
}

function free(names: Names, name: string): Refusal | null {
  return names?.has(name) ? 'name-taken' : null;
}

function changes(names: Names, name: string, to: string): Refusal | null {
  return there(names, name) ?? (name === to ? null : free(names, to));
}
