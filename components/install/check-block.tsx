'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { checkCommands } from '@/lib/formats/install/index.ts';
import { checkImage } from './check-image.ts';
import { CodeBlock } from './code-block.tsx';

/** How to see on a node whether the registries answer. */
export function CheckBlock() {
  const t = useTranslations('download.install');
  const program = useEditor((state) => state.target.program);
  const proposed = useEditor((state) => checkImage(state.accepted.model));
  const [typed, setTyped] = useState<string | null>(null);
  const image = typed ?? proposed;
  const command = checkCommands(program, image.trim() === '' ? [] : [image.trim()]);
  return (
    <div className="grid min-w-0 gap-2">
      <CodeBlock title={t('check')} help={t('checkHelp')} text={command} copy={() => command} />
      <TextField label={t('image')} mono value={image} onChange={(event) => setTyped(event.currentTarget.value)} />
    </div>
  );
}
