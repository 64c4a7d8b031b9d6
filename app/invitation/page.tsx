import { Invitation } from '@/components/team/doors/invitation.tsx';
import { TeamWords, teamTitle } from '@/components/team/team-words.tsx';

export const generateMetadata = () => teamTitle('invitation');

export default function Page() {
  return (
    <TeamWords>
      <Invitation />
    </TeamWords>
  );
}
