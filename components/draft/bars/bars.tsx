'use client';

import { BaseBar } from './base-bar.tsx';
import { SavingBar } from './saving-bar.tsx';
import { StandBar } from './stand-bar.tsx';

/** What there is to know of the draft besides its content. */
export function Bars() {
  return (
    <div role="status">
      <SavingBar />
      <StandBar />
      <BaseBar />
    </div>
  );
}
