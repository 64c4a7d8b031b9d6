import { forbidden } from 'next/navigation';

/** What is shown in the place of a page that the role of who has signed in does not allow. */
export default function Page() {
  forbidden();
}
