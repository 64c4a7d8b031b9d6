'use client';

import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { TomlConsequence, TomlFault } from '@/lib/node-files/index.ts';

/** From the worst to the mildest. */
const consequences: readonly TomlConsequence[] = [
  'k3s-refuses-to-start',
  'containerd-refuses-to-start',
  'file-ignored',
  'value-changed',
];

/** Above a file that is not the TOML it should be: what containerd will do with it, and where that comes from. */
export function FileFaults({ path }: { path: string }) {
  const worst = useEditor((state) => worstIn(state.nodeFiles.faults, path));
  return worst ? <FaultBar fault={worst} /> : null;
}

function worstIn(faults: readonly TomlFault[], path: string): TomlFault | undefined {
  const here = faults.filter(({ file }) => file === path);
  return consequences.map((each) => here.find(({ consequence }) => consequence === each)).find(Boolean);
}

function FaultBar({ fault }: { fault: TomlFault }) {
  const t = useTranslations('preview.faults');
  const store = useEditorStore();
  const program = useEditor((state) => state.target.program);
  const show = () => {
    const { reading, goTo } = store.getState();
    const place = reading.places.of(fault.path);
    if (place) goTo(place.entry);
  };
  const mild = fault.consequence === 'value-changed';
  return (
    <div
      role="status"
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 pr-1.5 pl-3 ${mild ? 'bg-warn-soft' : 'bg-bad-soft'}`}
    >
      <VerdictIcon kind={mild ? 'warning' : 'error'} />
      <p className="min-w-40 flex-1">
        {t.rich('with-cause', {
          consequence: t(fault.consequence, { program }),
          cause: () => <span className="text-muted">{t(`causes.${fault.kind}`, { program })}</span>,
        })}
      </p>
      <Button {...inPalette('go-to-fault')} onClick={show}>
        {t('show')}
      </Button>
    </div>
  );
}
