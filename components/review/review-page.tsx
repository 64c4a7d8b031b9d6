'use client';

import dynamic from 'next/dynamic';
import { PlacesBar } from '@/components/team/frame.tsx';
import { Discussion } from './comments/discussion.tsx';
import { Decision } from './decision/decision.tsx';
import { Head } from './head/head.tsx';
import { Timeline } from './head/timeline.tsx';
import { NewsNotes } from './live/news-notes.tsx';
import { type Review, ReviewProvider } from './review-context.tsx';
import { Images } from './summary/images.tsx';
import { Problems } from './summary/problems.tsx';
import { Summary } from './summary/summary.tsx';
import { Tests } from './tests/tests.tsx';

// Brings the editors with it.
const Files = dynamic(() => import('./files/files.tsx').then((file) => file.Files), { ssr: false });

/** A change of a profile, as those see it who judge it. */
export function ReviewPage({ review }: { review: Review }) {
  return (
    <ReviewProvider review={review}>
      <PlacesBar role={review.proposal.me.role} here={null} />
      <main className="mx-auto grid w-full max-w-[1680px] grid-cols-[minmax(0,1fr)] gap-4 px-4 py-6 max-md:px-3 max-md:py-4">
        <Head />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,1fr)_320px]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:sticky xl:top-4 xl:order-last">
            <Decision />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            <Summary />
            <Problems />
            <Files />
            <Images />
            <Tests />
            <Discussion />
            <Timeline />
          </div>
        </div>
      </main>
      <NewsNotes />
    </ReviewProvider>
  );
}
