import { memo, useRef } from 'react';
import { criterionGroups } from '../../questions/criterion-groups.ts';
import { importanceOf } from '../../questions/priorities/importance.ts';
import { possibleByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import hints from '../../ui/scroll-hint.module.css';
import { scrollHint } from '../../ui/scroll-hint.ts';
import { GroupSlider } from './group-slider.tsx';
import { KeyAnswers } from './key-answers.tsx';
import { UndoRedo } from './undo-redo.tsx';
import styles from './what-matters.module.css';

// Each of its fields follows its own answer.
const KeyAnswersOnce = memo(KeyAnswers);

const isWide = () => globalThis.matchMedia('(min-width: 68rem)').matches;

const setAll = (answer: (path: string, value: unknown) => void) => {
  for (const { id } of criterionGroups) answer(importanceOf(id).path, undefined);
};

/** Weights and the answers that decide most, editable in place; every change ranks anew at once. */
export function WhatMatters({ ranking }: { readonly ranking: ActivityRanking }) {
  const answer = useSession((session) => session.answer);
  const stated = useSession((session) => session.answers['priorities'] !== undefined);
  const possible = possibleByGroup(ranking);
  const answers = useRef<HTMLDivElement>(null);
  return (
    <aside ref={scrollHint} className={classNames(styles['panel'], hints['hint'])} aria-label="What matters">
      <Disclosure framed startsOpen={isWide()} summary={<h2 className={styles['heading']}>What matters</h2>}>
        <p className={styles['hint']}>0 = not at all, 5 = as usual, 10 = twice as much.</p>
        <p>
          <Button
            tone="quiet"
            size="small"
            onClick={() => answers.current?.querySelector<HTMLElement>('select, input')?.focus()}
          >
            Answers that decide most <Icon name="sort-down" />
          </Button>
        </p>
        {criterionGroups.map((group) => (
          <GroupSlider key={group.id} group={group} share={possible.get(group.id) ?? 0} />
        ))}
        <p className={styles['buttons']}>
          <Button size="small" disabled={!stated} onClick={() => setAll(answer)}>
            All as usual
          </Button>
          <UndoRedo />
        </p>
        <div ref={answers}>
          <KeyAnswersOnce activity={ranking.activity} />
        </div>
      </Disclosure>
    </aside>
  );
}
