import type { EndpointRow } from '../rows/endpoint-rows.ts';
import type { EndpointActions } from './use-endpoint-actions.ts';

type KeyPress = { readonly key: string; readonly altKey: boolean };

/** What a key does in an endpoint's field; null where it only types. */
export function endpointKey(
  event: KeyPress,
  row: Pick<EndpointRow, 'value' | 'written'>,
  index: number,
  actions: EndpointActions,
): (() => void) | null {
  if (event.altKey && event.key === 'ArrowUp') return () => actions.move(index, index - 1);
  if (event.altKey && event.key === 'ArrowDown') return () => actions.move(index, index + 1);
  if (event.key === 'Enter') return () => row.value !== '' && actions.insertAfter(index);
  if (row.value !== '') return null;
  if (event.key === 'Backspace' || (event.key === 'Escape' && !row.written)) return () => actions.remove(index, true);
  return null;
}
