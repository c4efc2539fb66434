import { useState } from 'react';
import { numberInWords } from '../../catalog/number-in-words.ts';
import { longestLink, usualLinkLimit } from '../../state/link.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './take-away-forms.module.css';

const lengthInWords = (length: number): string => {
  const characters = `${numberInWords(length)} characters`;
  if (length > longestLink) return `${characters}: too long for a link. Use the JSON file instead.`;
  return length > usualLinkLimit
    ? `${characters}: some mail and chat programs cut links of that length. The JSON file is safer.`
    : `${characters}. Your answers are in the part after #, which no server gets to see.`;
};

/** Copies the address of this view, with the answers and the shortlist in it. */
export function CopyLink({ link }: { readonly link: string | null }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = (text: string) => {
    copyText(Promise.resolve(text)).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  if (link === null) return null;
  return (
    <div className={styles['format']}>
      <span className={styles['name']}>
        <strong>Link to this view</strong>{' '}
        <span className={styles['file']}>{lengthInWords(link.length)}</span>
      </span>
      <Button size="small" disabled={link.length > longestLink} onClick={() => copy(link)}>
        <Icon name="copy" /> Copy link
      </Button>
      <output className={outcome === 'failed' ? styles['failed'] : styles['done']}>
        {outcome === 'copied' && 'Link copied.'}
        {outcome === 'failed' && 'Copying did not work; your browser does not allow it.'}
      </output>
    </div>
  );
}
