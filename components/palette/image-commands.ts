import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { planImage } from '@/components/plan/open-plan.ts';
import type { Command } from './command.ts';
import { paletteWords } from './words.ts';

/** The plans of the images that are kept with the document. */
export function imageCommands(editor: EditorStore): readonly Command[] {
  const also = `${paletteWords.en.groups.images} ${paletteWords['zh-CN'].groups.images}`;
  return editor.getState().images.map((image) => ({
    id: `image ${image}`,
    group: 'images',
    label: image,
    terms: `${image} ${also}`,
    movesFocus: true,
    run: () => planImage(editor, image),
  }));
}
