import type { FormAction } from '../action.ts';
import { listDraft, mapDraft, nothingDraft } from '../draft/draft.ts';
import type { Source } from '../tree/source.ts';
import { addPlace } from './add-place.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { endpointStep } from './endpoints.ts';
import { removePlace } from './remove-place.ts';
import { renamePlace, setPlace } from './set-place.ts';
import type { Step } from './step.ts';

/** The next step of an action whose names were checked. */
export function stepFor(source: Source, action: FormAction): Step {
  switch (action.do) {
    case 'add-mirror': {
      const { name, endpoint } = action;
      const value = endpoint.length === 0 ? nothingDraft : mapDraft('endpoint', listDraft(endpoint));
      return addPlace(source, ['mirrors'], name, value);
    }
    case 'add-config':
      return addPlace(source, ['configs'], action.name, nothingDraft);
    case 'rename-mirror':
      return renamePlace(source, ['mirrors', action.name], action.to);
    case 'rename-config':
      return renamePlace(source, ['configs', action.name], action.to);
    case 'duplicate-mirror':
      return duplicateEntry(source, ['mirrors', action.name], action.to);
    case 'duplicate-config':
      return duplicateEntry(source, ['configs', action.name], action.to);
    case 'remove-mirror':
      return removePlace(source, ['mirrors', action.name]);
    case 'remove-config':
      return removePlace(source, ['configs', action.name]);
    case 'add-endpoint':
    case 'set-endpoint':
    case 'move-endpoint':
    case 'remove-endpoint':
      return endpointStep(source, action);
    case 'add-rewrite':
    case 'set-rewrite':
      return setPlace(source, ['mirrors', action.mirror, 'rewrite', action.pattern], action.replacement);
    case 'rename-rewrite':
      return renamePlace(source, ['mirrors', action.mirror, 'rewrite', action.pattern], action.to);
    case 'remove-rewrite':
      return removePlace(source, ['mirrors', action.mirror, 'rewrite', action.pattern]);
    case 'set-auth':
      return setOrRemove(source, ['configs', action.config, 'auth', action.field], action.value);
    case 'set-tls-file':
      return setOrRemove(source, ['configs', action.config, 'tls', action.field], action.value);
    case 'set-skip-verify':
      return setOrRemove(source, ['configs', action.config, 'tls', 'insecure_skip_verify'], action.value);
    case 'remove-auth':
      return removePlace(source, ['configs', action.config, 'auth']);
    case 'remove-tls':
      return removePlace(source, ['configs', action.config, 'tls']);
  }
}

function setOrRemove(source: Source, path: readonly string[], value: string | boolean | null): Step {
  return value === null ? removePlace(source, path) : setPlace(source, path, value);
}
