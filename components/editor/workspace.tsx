'use client';

import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import { useNonce } from '@/components/ui/providers.tsx';
import { Pane } from './pane.tsx';
import { type PaneLayout, type PaneName, paneNames, paneTracks } from './pane-layout.ts';
import { PaneTabs } from './pane-tabs.tsx';
import { useShell, useShellStore } from './shell-context.tsx';
import { Splitter } from './splitter.tsx';
import styles from './workspace.module.css';

/** The panes: three side by side on a wide page, the form and one file on a narrower one, one on a narrow one. */
export function Workspace({ panes }: { panes: Readonly<Record<PaneName, ReactNode>> | null }) {
  const shown = useShell((shell) => shell.layout.shown);
  const grid = useTracks();
  const t = useTranslations('editor');
  return (
    <main
      ref={grid}
      tabIndex={-1}
      data-shown={shown}
      className={classNames(styles.workspace, 'workspace outline-none')}
    >
      <h1 className="sr-only">{t('title')}</h1>
      <FirstTracks />
      <PaneTabs className={styles.tabs ?? ''} />
      {paneNames.map((name) => (
        <Fragment key={name}>
          <Pane name={name} className={classNames(styles.pane, styles[name])}>
            {panes ? <div className={classNames(styles.appear, 'min-h-0 min-w-0')}>{panes[name]}</div> : null}
          </Pane>
          {name === 'files' ? null : <Splitter after={name} />}
        </Fragment>
      ))}
    </main>
  );
}

/** How the panes stand until the page runs; a style attribute is not allowed to come from the server. */
function FirstTracks() {
  const nonce = useNonce();
  const shell = useShellStore();
  const [tracks] = useState(() => Object.entries(paneTracks(shell.getState().layout)));
  const rules = tracks.map(([property, track]) => `${property}:${track}`).join(';');
  return <style nonce={nonce} suppressHydrationWarning>{`.workspace{${rules}}`}</style>;
}

/** Keeps the columns as the layout has them without drawing anything anew. */
function useTracks() {
  const shell = useShellStore();
  const grid = useRef<HTMLElement>(null);
  useEffect(() => {
    const apply = ({ layout }: { layout: PaneLayout }) => {
      const style = grid.current?.style;
      for (const [property, track] of Object.entries(paneTracks(layout))) style?.setProperty(property, track);
    };
    apply(shell.getState());
    return shell.subscribe(apply);
  }, [shell]);
  return grid;
}
