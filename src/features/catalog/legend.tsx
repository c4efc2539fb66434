import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { activities } from '../../catalog/activities.ts';
import { wordFor } from '../../catalog/fact-in-words.ts';
import { facts } from '../../catalog/facts.ts';
import { featuresOf } from '../../catalog/features.ts';
import { judgements } from '../../catalog/judgements.ts';
import { deployments, opennessLevels, statusStates, supportLevels } from '../../catalog/vocabularies.ts';
import { statusInWords, statusTone } from '../../catalog/status-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { addresses } from './addresses.ts';
import { CatalogNav } from './catalog-nav.tsx';
import styles from './legend.module.css';
import { SupportMark } from './support-mark.tsx';
import { coverageMeanings, provenanceMeanings, statusMeanings, supportMeanings } from './meanings.ts';

interface Word {
  readonly id: string;
  readonly word: ReactNode;
  readonly meaning: string;
}

function Words({ words }: { readonly words: readonly Word[] }) {
  return (
    <dl className={styles['words']}>
      {words.map(({ id, word, meaning }) => (
        <div key={id} className={styles['entry']}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

const shownAs = (ids: readonly string[]) =>
  ` Shown as: ${ids.map((id) => `“${wordFor(id)}” (${id})`).join(', ')}.`;

/** Facts whose values are shown in other words than tool files and answers use. */
const translated: Readonly<Record<string, string>> = {
  openness: shownAs(opennessLevels),
  deployment: shownAs(deployments),
};

const labelled = (entries: Readonly<Record<string, { label: string; meaning: string }>>): readonly Word[] =>
  Object.entries(entries).map(([id, { label, meaning }]) => ({
    id,
    word: label,
    meaning: meaning + (translated[id] ?? ''),
  }));

const sections: readonly { readonly title: string; readonly words: readonly Word[] }[] = [
  {
    title: 'What a statement rests on',
    words: provenanceMeanings.map(({ word, meaning, tone }) => ({
      id: word,
      word: tone === undefined ? word : <Badge tone={tone}>{word}</Badge>,
      meaning,
    })),
  },
  {
    title: 'Status',
    words: statusStates.map((state) => ({
      id: statusInWords(state),
      word: <Badge tone={statusTone(state)}>{statusInWords(state)}</Badge>,
      meaning: statusMeanings[state],
    })),
  },
  {
    title: 'What a tool does',
    words: Object.entries(coverageMeanings).map(([word, meaning]) => ({ id: word, word, meaning })),
  },
  {
    title: 'How far a feature is offered',
    words: [
      ...supportLevels.map((level) => ({
        id: level,
        word: <SupportMark level={level} />,
        meaning: supportMeanings[level],
      })),
      {
        id: 'not-recorded',
        word: <SupportMark level={undefined} />,
        meaning:
          'Nobody has looked it up yet. It is not counted as a no; the score of the tool gets a range.',
      },
    ],
  },
  { title: 'Facts', words: labelled(facts) },
  { title: 'Judgements', words: labelled(judgements) },
];

/** What every word of the catalog means; the same lists that the tool files are checked against. */
export function Legend() {
  return (
    <div className={styles['page']}>
      <CatalogNav />
      <PageHeading title="Legend" />
      <p>What the words of the catalog mean. Tool files are checked against the same lists.</p>
      {sections.map(({ title, words }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Words words={words} />
        </section>
      ))}
      <section>
        <h2>Features</h2>
        <p>Each job has its own list, made of what people really choose by.</p>
        {activities.map(({ id, label }) => (
          <Disclosure key={id} framed summary={<h3 className={styles['activity']}>{label}</h3>}>
            <p>
              <Link to={addresses.activity(id)}>How many tools offer each</Link>
            </p>
            <Words
              words={featuresOf(id).map((one) => ({ id: one.id, word: one.label, meaning: one.meaning }))}
            />
          </Disclosure>
        ))}
      </section>
    </div>
  );
}
