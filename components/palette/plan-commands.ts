import { canKeep, dropImage, keepImage } from '@/components/plan/images/kept-images.ts';
import { closeList, planImage, planList, shownImage } from '@/components/plan/open-plan.ts';
import { planViewOf } from '@/components/plan/plan-view.ts';
import { tryPull } from '@/components/probe/open-endpoints.ts';
import { isImage } from '@/lib/pull/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Action, ActionContext } from './action-commands.ts';
import type { Command } from './command.ts';

const loadSaving = () => import('@/components/plan/list/save-list.ts');

/** What is done in the pull plans: with the image whose plan is shown, with those that are kept, and with a list. */
export function planActions({ editor }: Pick<ActionContext, 'editor'>, action: Action): readonly Command[] {
  const { images, reading } = editor.getState();
  const { build, list } = planViewOf(editor).getState();
  const image = shownImage(editor);
  const shown = hideUrlPassword(image);
  const other = build === 'k3s' ? 'upstream' : 'k3s';
  const pull = () => {
    planImage(editor, image);
    tryPull(editor, image, build);
  };
  const commands: readonly (Command | false)[] = [
    action('planList', () => planList(editor), true),
    list !== null && action('saveList', () => void loadSaving().then(({ saveList }) => saveList(editor))),
    list !== null && action('closeList', () => closeList(editor)),
    canKeep(image, images) && action('keepImage', () => keepImage(editor, image), false, shown),
    ...images.map((kept) => action('dropImage', () => dropImage(editor, kept), false, hideUrlPassword(kept))),
    isImage(image) && reading.accepted && action('tryPull', pull, true, shown),
    action(`build-${other}`, () => planViewOf(editor).setState({ build: other })),
  ];
  return commands.filter((command) => command !== false);
}
