'use client';

import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import { Pane } from './pane.tsx';
import { type PaneLayout, type PaneName, paneNames, paneTracks } from './pane-layout.ts';
import { PaneTabs } from './pane-tabs.tsx';
import { useShell, useShellStore } from './shell-context.tsx';
import { Splitter } from './splitter.tsx';
import styles from './workspace.module.css';

/** The panes: three side by side on a wide page, the form and one file on a narrower one, one on a narrow one. */
export function Workspace({ panes }: { panes: Readonly<Record<PaneName, ReactNode>> }) {
  const shown = useShell((shell) => shell.layout.shown);
  const shell = useShellStore();
  const grid = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const apply = ({ layout }: { layout: PaneLayout }) => {
      for (const [property, track] of Object.entries(paneTracks(layout)))
        grid.current?.style.setProperty(property, track);
    };
    apply(shell.getState());
    return shell.subscribe(apply);
  }, [shell]);

  return (
    <div ref={grid} data-shown={shown} className={classNames(styles.workspace, 'workspace')}>
      <PaneTabs className={styles.tabs ?? ''} />
      {paneNames.map((name) => (
        <Fragment key={name}>
          <Pane name={name} className={classNames(styles.pane, styles[name])}>
            <div className={classNames(styles.appear, 'min-h-0 min-w-0')}>{panes[name]}</div>
          </Pane>
          {name === 'files' ? null : <Splitter after={name} />}
        </Fragment>
      ))}
    </div>
  );
}
