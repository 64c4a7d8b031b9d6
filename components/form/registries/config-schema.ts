import * as z from 'zod/mini';
import type { FormWords } from '../words.ts';
import '../zod-without-eval.ts';
import { readBasicAuth } from './basic-auth.ts';
import type { ConfigValues } from './config-values.ts';

type Field = keyof ConfigValues;

/** The form of a registry, with what will go wrong on the node in words at the field that causes it. */
export function configSchema(t: FormWords) {
  return z
    .object({
      username: z.string(),
      password: z.string(),
      identity_token: z.string(),
      auth: z.string(),
      ca_file: z.string(),
      cert_file: z.string(),
      key_file: z.string(),
      insecure_skip_verify: z.boolean(),
    })
    .check((form) => {
      for (const [field, message] of configFaults(form.value, t)) {
        form.issues.push({ code: 'custom', input: form.value[field], path: [field], message });
      }
    });
}

function configFaults(values: ConfigValues, t: FormWords): readonly (readonly [Field, string])[] {
  return [...loginFaults(values, t), ...tlsFaults(values, t)];
}

function loginFaults({ username, password, auth }: ConfigValues, t: FormWords): readonly (readonly [Field, string])[] {
  const faults: (readonly [Field, string])[] = [];
  // containerd sends neither half of an account alone.
  if (username !== '' && password === '') faults.push(['password', t('login.noPassword')]);
  if (username === '' && password !== '') faults.push(['username', t('login.noUsername')]);
  const account = auth === '' ? null : readBasicAuth(auth);
  if (account && !account.usable) faults.push(['auth', t(`login.auth.${account.why}`)]);
  if (account?.usable && (account.username === '' || account.password === '')) {
    faults.push(['auth', t('login.auth.halfEmpty')]);
  }
  return faults;
}

function tlsFaults(values: ConfigValues, t: FormWords): readonly (readonly [Field, string])[] {
  const faults: (readonly [Field, string])[] = [];
  const { cert_file: certificate, key_file: key } = values;
  for (const field of ['ca_file', 'cert_file', 'key_file'] as const) {
    if (values[field] !== '' && !values[field].startsWith('/')) faults.push([field, t('tls.relative')]);
  }
  if (certificate !== '' && key === '') faults.push(['key_file', t('tls.noKey')]);
  if (certificate === '' && key !== '') faults.push(['cert_file', t('tls.noCertificate')]);
  return faults;
}
