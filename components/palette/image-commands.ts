import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { planImage } from '@/components/plan/open-plan.ts';
import type { Command } from './command.ts';
import { groupTerms } from './words.ts';

/** The plans of the images that are kept with the document. */
export function imageCommands(editor: EditorStore): readonly Command[] {
  return editor.getState().images.map((image) => ({
    id: `image ${image}`,
    group: 'images',
    label: image,
    terms: `${image} ${groupTerms('images')}`,
    movesFocus: true,
    run: () => planImage(editor, image),
  }));
}
