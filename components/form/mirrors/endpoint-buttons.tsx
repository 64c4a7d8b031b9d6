'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, type RefObject } from 'react';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { HostSettingsButton } from './host-settings-button.tsx';
import { TestStateButton } from './test-state-button.tsx';
import type { EndpointActions } from './use-endpoint-actions.ts';

type EndpointButtonsProps = {
  mirror: string;
  index: number;
  count: number;
  /** As it stands in the document, empty where it does not. */
  text: string;
  /** Its index in the document, or its key while it is not there. */
  place: number | string;
  /** The host that is asked, if one is. */
  host: string | null;
  actions: RefObject<EndpointActions>;
};

/** What can be done with an endpoint but typing: its test, its host's settings, its place in the order, its removal. */
export const EndpointButtons = memo(function EndpointButtons({ host, text, place, ...rest }: EndpointButtonsProps) {
  const t = useTranslations('form.endpoint');
  const { mirror, index } = rest;
  const name = t('label', { mirror: hideUrlPassword(mirror), number: index + 1 });
  return (
    <div className="flex @max-sm:col-start-3 @max-sm:row-start-2 pointer-coarse:@max-md:col-start-3 pointer-coarse:@max-md:row-start-2">
      {typeof place === 'number' && text !== '' ? (
        <TestStateButton endpoint={{ mirror, endpoint: place, text }} name={name} />
      ) : (
        <NoButton />
      )}
      {host === null ? <NoButton /> : <HostSettingsButton host={host} />}
      <OrderButtons {...rest} />
    </div>
  );
});

function NoButton() {
  return <span className="size-7 pointer-coarse:size-10" />;
}

// The host changes with each letter typed, these do not.
const OrderButtons = memo(function OrderButtons(props: Omit<EndpointButtonsProps, 'host' | 'text' | 'place'>) {
  const { mirror, index, count, actions } = props;
  const t = useTranslations('form');
  const readOnly = useReadOnly();
  const icon = 'size-3.5';
  const name = { mirror: hideUrlPassword(mirror), number: index + 1 };
  return (
    <>
      <IconButton
        label={t('endpoint.moveUp', name)}
        icon={<ArrowUp aria-hidden className={icon} />}
        disabled={readOnly || index === 0}
        focusableWhenDisabled
        onClick={() => actions.current.move(index, index - 1)}
      />
      <IconButton
        label={t('endpoint.moveDown', name)}
        icon={<ArrowDown aria-hidden className={icon} />}
        disabled={readOnly || index === count - 1}
        focusableWhenDisabled
        onClick={() => actions.current.move(index, index + 1)}
      />
      <IconButton
        label={t('endpoint.remove', name)}
        icon={<X aria-hidden className={icon} />}
        danger
        disabled={readOnly}
        onClick={() => actions.current.remove(index)}
      />
    </>
  );
});
