import type { Config } from '@/lib/registries/model.ts';

/** What the form of one registry holds; a text is empty where the document has none. */
export type ConfigValues = {
  username: string;
  password: string;
  identity_token: string;
  auth: string;
  ca_file: string;
  cert_file: string;
  key_file: string;
  insecure_skip_verify: boolean;
};

export const configFields = [
  'username',
  'password',
  'identity_token',
  'auth',
  'ca_file',
  'cert_file',
  'key_file',
  'insecure_skip_verify',
] as const satisfies readonly (keyof ConfigValues)[];

/** The form's values for what the document says. */
export function configValues(config: Config | null): ConfigValues {
  return {
    username: config?.auth?.username ?? '',
    password: config?.auth?.password ?? '',
    identity_token: config?.auth?.identity_token ?? '',
    auth: config?.auth?.auth ?? '',
    ca_file: config?.tls?.ca_file ?? '',
    cert_file: config?.tls?.cert_file ?? '',
    key_file: config?.tls?.key_file ?? '',
    insecure_skip_verify: config?.tls?.insecure_skip_verify ?? false,
  };
}
