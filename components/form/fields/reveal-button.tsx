'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useRevealed } from '@/components/secrets/revealed-store.ts';
import { useSecretWords } from '@/components/secrets/use-secret-words.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { type ModelPath, pathKey } from '@/lib/registries/path.ts';

/** Shows the secret at a place of the model in every pane, or hides it again. */
export function RevealButton({ path }: { path: ModelPath }) {
  const words = useSecretWords();
  const { revealed, reveal, hide } = useRevealed(pathKey(path));
  const secret = words.nameOf(path);
  const Icon = revealed ? EyeOff : Eye;
  return (
    <IconButton
      label={revealed ? words.hide(secret) : words.show(secret)}
      icon={<Icon aria-hidden className="size-3.5" />}
      aria-pressed={revealed}
      className="h-6 w-6"
      onClick={revealed ? hide : reveal}
    />
  );
}
