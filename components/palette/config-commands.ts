import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { AskedHosts } from '@/components/form/hosts/asked-hosts.ts';
import { configUse, mostInstead } from '@/components/form/hosts/config-use.ts';
import { chooseLogin } from '@/components/form/registries/choose-login.ts';
import { loginKindOf, loginKinds, unusedFields } from '@/components/form/registries/login-kind.ts';
import { removeUnused } from '@/components/form/registries/remove-unused.ts';
import { focusPath } from '@/components/form/state/focus-path.ts';
import { formViewOf } from '@/components/form/state/follow-document.ts';
import { keyOf } from '@/components/form/state/form-view.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Locale } from '@/messages/locale.ts';
import type { Action } from './action-commands.ts';
import type { Command } from './command.ts';
import { actionWords } from './words.ts';

/** What the form does with the login and TLS settings of a registry; `inForm` shows it first. */
export function configActions(
  editor: EditorStore,
  name: string,
  action: Action,
  inForm: (go: () => void) => () => void,
): readonly Command[] {
  const { accepted, act } = editor.getState();
  const { auth = null, tls = null } = accepted.model.configs?.get(name) ?? {};
  const key = keyOf(formViewOf(editor).getState().configs, name);
  const shown = hideUrlPassword(name);
  const skips = tls?.insecure_skip_verify === true;
  const kinds = loginKinds.filter((kind) => kind !== loginKindOf(auth));
  return [
    ...kinds.map((kind) =>
      action(
        `login-${kind}`,
        inForm(() => {
          if (key === null) return;
          chooseLogin(editor, name, key, kind);
          focusPath(editor, ['configs', name, 'auth', firstFields[kind]]);
        }),
        true,
        shown,
      ),
    ),
    ...(unusedFields(auth).length > 0 ? [action('removeUnused', () => removeUnused(editor, name), false, shown)] : []),
    action(
      skips ? 'verify' : 'skipVerify',
      () => act({ do: 'set-skip-verify', config: name, value: skips ? null : true }),
      false,
      shown,
    ),
  ];
}

const firstFields = { none: 'username', password: 'username', token: 'identity_token', basic: 'auth' } as const;

/** Other names for the settings of the selected registry, under which they would be used. */
export function insteadCommands(
  editor: EditorStore,
  asked: { readonly model: Registries; readonly hosts: AskedHosts } | null,
  locale: Locale,
): readonly Command[] {
  const { selected, accepted, readOnly, act } = editor.getState();
  const [section, name] = selected?.path ?? [];
  // Hosts of an older text may be gone.
  if (section !== 'configs' || readOnly || asked?.model !== accepted.model) return [];
  if (typeof name !== 'string' || !accepted.model.configs?.has(name)) return [];
  return configUse(name, asked.model, asked.hosts)
    .instead.slice(0, mostInstead)
    .map((host) => ({
      id: `instead ${host}`,
      group: 'actions',
      ...actionWords(locale, 'useInstead', hideUrlPassword(host)),
      run: () => void act({ do: 'rename-config', name, to: host }),
    }));
}
