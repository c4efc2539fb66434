import type { ComponentProps } from 'react';
import { Provenance } from '../../ui/provenance.tsx';

type SourceProps = Pick<
  ComponentProps<typeof Provenance>,
  'about' | 'date' | 'source' | 'unverified' | 'own'
> & {
  /** The numbered sources, if the page is drawn for paper. */
  readonly sources: readonly string[] | undefined;
};

/** On what a statement rests: a link on the screen, the number of the source on paper. */
export function Source({ about, date, source, unverified, own, sources }: SourceProps) {
  if (sources === undefined || source === undefined || unverified === true || own === true)
    return <Provenance about={about} date={date} source={source} unverified={unverified} own={own} />;
  return (
    <small>
      [{sources.indexOf(source) + 1}] {date}
    </small>
  );
}
