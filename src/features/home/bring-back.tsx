import { lazy, Suspense } from 'react';
import { OpenFile } from './open-file.tsx';
import { PasteText } from './paste-text.tsx';
import type { Refusal } from './use-incoming-answers.ts';

// Needed only after something went wrong.
const RefusalNotice = lazy(async () => ({ default: (await import('./refusal-notice.tsx')).RefusalNotice }));

type Pick = (source: string, read: () => Promise<string>) => void;

interface BringBackProps {
  readonly onFile: Pick;
  readonly onPaste: Pick;
  readonly refusal: Refusal | undefined;
}

/** The ways to bring something back that was taken away: a file, a link, a text; and why it was not taken. */
export function BringBack({ onFile, onPaste, refusal }: BringBackProps) {
  const shown = refusal?.origin === 'example' ? undefined : refusal;
  return (
    <>
      <OpenFile onPick={onFile} />
      <PasteText onPick={onPaste} refused={shown?.origin === 'paste'} />
      {shown !== undefined && (
        <Suspense>
          <RefusalNotice refusal={shown} />
        </Suspense>
      )}
    </>
  );
}
