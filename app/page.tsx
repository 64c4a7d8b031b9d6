import { cookies } from 'next/headers';
import { EditorPage } from '@/components/editor/editor-page.tsx';
import { frameCookie, readFrame } from '@/components/editor/frame.ts';

export default async function Page() {
  const cookie = (await cookies()).get(frameCookie)?.value;
  return <EditorPage frame={readFrame(cookie)} />;
}
