import { useEffect, useState } from 'react';
import { catalogVersion } from '../../catalog/version.ts';
import type { Answers } from '../../questions/answers.ts';
import { encodeLink } from '../../state/link.ts';
import { useSession } from '../../state/session.ts';

const addressOf = (path: string, fragment: string): string =>
  `${location.origin}${import.meta.env.BASE_URL}${path}#${fragment}`;

/** The address that opens a view with these answers, once it is made. */
export const useViewLink = (path: string, answers: Answers): string | null => {
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
