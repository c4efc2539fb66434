import { criterionGroups } from '../../questions/criterion-groups.ts';
import type { Criterion } from '../../scoring/criterion.ts';
import { criteria } from '../../scoring/registry.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { weightIn, type OwnCase } from './own-case.ts';
import { OwnNote } from './own-note.tsx';
import { asksInWords, readsInWords } from './read-in-words.ts';
import styles from './rule-list.module.css';

function OwnWeight({ own, criterion }: { readonly own: OwnCase; readonly criterion: Criterion }) {
  const weight = weightIn(own, criterion);
  return weight === undefined ? (
    <OwnNote>Makes no difference with your answers.</OwnNote>
  ) : (
    <OwnNote active>With your answers: {pointsInWords(100 * weight)} of 100 points</OwnNote>
  );
}

function CriterionRule({ own, criterion }: { own: OwnCase | undefined; criterion: Criterion }) {
  return (
    <li id={`criterion-${criterion.id}`} className={styles['rule']}>
      <h4 className={styles['label']}>{criterion.label}</h4>
      {own !== undefined && <OwnWeight own={own} criterion={criterion} />}
      <p className={styles['scale']}>
        <span>0 = {criterion.scale.worst}</span>
        <span>1 = {criterion.scale.best}</span>
      </p>
      <p className={styles['reads']}>
        Reads {asksInWords(criterion.asks)}. Of the tool: {readsInWords(criterion.reads)}.
      </p>
    </li>
  );
}

/** Every criterion by its group: the ends of its scale and what it reads. */
export function CriterionList({ own }: { readonly own: OwnCase | undefined }) {
  return criterionGroups.map(({ id, label, meaning }) => (
    <section key={id}>
      <h3 className={styles['group']}>
        {label} <span className={styles['meaning']}>{meaning}</span>
      </h3>
      <ul className={styles['rules']}>
        {criteria
          .filter(({ group }) => group === id)
          .map((criterion) => (
            <CriterionRule key={criterion.id} own={own} criterion={criterion} />
          ))}
      </ul>
    </section>
  ));
}
