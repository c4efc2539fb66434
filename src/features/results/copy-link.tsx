import { useEffect, useState } from 'react';
import { catalogVersion } from '../../catalog/version.ts';
import { numberInWords } from '../../catalog/number-in-words.ts';
import type { Answers } from '../../questions/answers.ts';
import { encodeLink, longestLink, usualLinkLimit } from '../../state/link.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './take-away-forms.module.css';
import type { TakenView } from './taken-view.ts';

const addressOf = (path: string, fragment: string): string =>
  `${location.origin}${import.meta.env.BASE_URL}${path}#${fragment}`;

interface CopyLinkProps extends Pick<TakenView, 'path'> {
  readonly answers: Answers;
}

/** The address that opens this view with these answers, once it is made. */
const useLink = ({ path, answers }: CopyLinkProps): string | null => {
  const shortlist = useSession((session) => session.shortlist);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const { version } = catalogVersion;
    void encodeLink({ answers, shortlist, catalogVersion: version }).then((fragment) => {
      if (wanted) setLink(addressOf(path, fragment));
    });
    return () => {
      wanted = false;
    };
  }, [path, answers, shortlist]);
  return link;
};

const lengthInWords = (length: number): string => {
  const characters = `${numberInWords(length)} characters`;
  if (length > longestLink) return `${characters}: too long for a link. Use the JSON file instead.`;
  return length > usualLinkLimit
    ? `${characters}: some mail and chat programs cut links of that length. The JSON file is safer.`
    : `${characters}. Your answers are in the part after #, which no server gets to see.`;
};

/** Copies the address of this view, with the answers and the shortlist in it. */
export function CopyLink(props: CopyLinkProps) {
  const link = useLink(props);
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
