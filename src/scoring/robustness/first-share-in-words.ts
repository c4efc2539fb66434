import type { RankingRobustness, ToolRobustness } from './ranking-robustness.ts';
import { shareInWords } from '../score-in-words.ts';

/** A share in whole per cent, honest at its ends: what was seldom drawn is not "0 %", nor nearly all "100 %". */
export const drawnShare = (share: number): string => {
  if (share > 0 && share < 0.005) return 'less than 1 %';
  if (share < 1 && share >= 0.995) return 'more than 99 %';
  return shareInWords(share);
};

/** How far any share may be off by the luck of the draw; it stays on one line. */
export const errorInWords = ({ errorBound }: Pick<RankingRobustness, 'errorBound'>): string =>
  `± ${shareInWords(errorBound)}`.replaceAll(' ', '\u00A0');

/** How often a tool is first, as the end of "First in …". */
export const firstInWords = ({ first }: Pick<ToolRobustness, 'first'>): string =>
  first === 0
    ? 'none of the weightings consistent with your answers'
    : `${drawnShare(first)} of the weightings consistent with your answers`;
