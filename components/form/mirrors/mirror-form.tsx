'use client';

import { Controller } from 'react-hook-form';
import { EndpointList } from './endpoint-list.tsx';
import { RewriteList } from './rewrite-list.tsx';
import { useMirrorForm } from './use-mirror-form.ts';

/** Everything of one mirror but its name. */
export function MirrorForm({ name }: { name: string }) {
  const form = useMirrorForm(name);
  return (
    <>
      <Controller
        control={form.control}
        name="endpoint"
        render={({ field }) => (
          <EndpointList mirror={name} rows={field.value} onChange={field.onChange} control={form.control} />
        )}
      />
      <Controller
        control={form.control}
        name="rewrite"
        render={({ field }) => (
          <RewriteList mirror={name} rows={field.value} onChange={field.onChange} control={form.control} />
        )}
      />
    </>
  );
}
