import { OpenFile } from './open-file.tsx';
import { PasteText } from './paste-text.tsx';

interface BringBackProps {
  readonly onPick: (source: string, read: () => Promise<string>) => void;
}

/** The ways to bring something back that was taken away: a file, a link, a text. */
export function BringBack({ onPick }: BringBackProps) {
  return (
    <>
      <OpenFile onPick={onPick} />
      <PasteText onPick={onPick} />
    </>
  );
}
