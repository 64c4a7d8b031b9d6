'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Config } from '@/lib/registries/model.ts';
import { configSchema } from './config-schema.ts';
import { type ConfigValues, configFields, configValues } from './config-values.ts';

/** The form of one registry, which follows the document. */
export function useConfigForm(config: Config | null): UseFormReturn<ConfigValues> {
  const t = useTranslations('form');
  const resolver = useMemo(() => zodResolver(configSchema(t)), [t]);
  const form = useForm<ConfigValues>({ defaultValues: configValues(config), resolver, mode: 'onChange' });
  const shown = useRef(config);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the resolver says changes with it
  useLayoutEffect(() => {
    if (shown.current !== config) {
      shown.current = config;
      const values = configValues(config);
      for (const field of configFields) {
        if (form.getValues(field) !== values[field]) form.setValue(field, values[field]);
      }
    }
    void form.trigger();
  }, [config, form, resolver]);

  return form;
}
