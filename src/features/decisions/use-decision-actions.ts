import { useState } from 'react';
import { useLocation } from 'wouter';
import { loadOwnCatalog } from '../../state/own-file.ts';
import { parseDecisionText } from '../../decision/parse-decision.ts';
import { storageProblem, type SavedEntry } from '../../state/decision-store.ts';
import { newId } from '../../state/new-id.ts';
import { keepOpenedDecision } from '../../state/opened-decision.ts';
import {
  deleteDecision,
  duplicateDecision,
  restoreDecision,
  savedText,
  type RemovedDecision,
} from '../../state/saved-decisions.ts';
import { takeOver } from '../../state/take-over.ts';
import { goodNews, unmadeNews, type News } from './news.ts';
import { problemInWords } from './problem-in-words.ts';

const duplicate = async (entry: SavedEntry): Promise<News> => {
  const copy = { id: newId(), name: `${entry.name.slice(0, 93)} (copy)`, savedAt: new Date().toISOString() };
  const outcome = await duplicateDecision(entry, copy);
  return outcome === 'done' ? goodNews(`Copied as “${copy.name}”.`) : unmadeNews(entry.name, outcome);
};

const remove = async (entry: SavedEntry): Promise<News> => {
  const removed = await deleteDecision(entry);
  return typeof removed === 'string'
    ? unmadeNews(entry.name, removed)
    : { ...goodNews(`Deleted “${entry.name}”.`), removed };
};

const restore = async (removed: RemovedDecision): Promise<News> => {
  await restoreDecision(removed);
  return goodNews(`“${removed.entry.name}” is back.`);
};

/** Puts the saved session in place of the present one; null if that was done. */
const open = async (entry: SavedEntry): Promise<News | null> => {
  const [text, catalog] = await Promise.all([savedText(entry.id), loadOwnCatalog()]);
  if (text === undefined) return unmadeNews(entry.name, 'gone');
  const { decision, answers, problems } = parseDecisionText(text, catalog);
  if (decision === undefined)
    return { tone: 'danger', title: `“${entry.name}” cannot be read any more.`, problems };
  keepOpenedDecision({ decision, answers });
  takeOver({ answers, shortlist: entry.shortlist });
  return null;
};

export interface DecisionActions {
  readonly news: News | null;
  readonly dismissNews: () => void;
  /** Does something that may fail and says what came of it. */
  readonly attempt: (act: () => Promise<News | null>) => void;
  readonly open: (entry: SavedEntry) => void;
  readonly duplicate: (entry: SavedEntry) => void;
  readonly remove: (entry: SavedEntry) => void;
  readonly restore: (removed: RemovedDecision) => void;
}

/** What can be done with a saved decision; the outcome is told, whatever it is. */
export const useDecisionActions = (): DecisionActions => {
  const [news, setNews] = useState<News | null>(null);
  const [, navigate] = useLocation();
  const attempt = (act: () => Promise<News | null>) => {
    act().then(setNews, (error: unknown) => {
      setNews({ tone: 'danger', title: problemInWords(storageProblem(error)) });
    });
  };
  const openAndGo = async (entry: SavedEntry) => {
    const refusal = await open(entry);
    if (refusal === null) navigate('/results');
    return refusal;
  };
  return {
    news,
    dismissNews: () => setNews(null),
    attempt,
    open: (entry) => attempt(async () => openAndGo(entry)),
    duplicate: (entry) => attempt(async () => duplicate(entry)),
    remove: (entry) => attempt(async () => remove(entry)),
    restore: (removed) => attempt(async () => restore(removed)),
  };
};
