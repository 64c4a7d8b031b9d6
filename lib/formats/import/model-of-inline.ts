import type { Registries } from '../../registries/model.ts';
import { addTls, finishModel, newModel } from './model-builder.ts';
import type { InlineRegistries } from './read-config-toml.ts';

/** The model of mirrors and settings in config.toml, which has them name by name as the document has. */
export function modelOfInline({ auth, tls, mirrors }: InlineRegistries): Registries {
  const model = newModel(auth);
  for (const [name, settings] of tls) addTls(model, name, settings);
  for (const [name, mirror] of mirrors) model.mirrors.set(name, mirror);
  return finishModel(model);
}
