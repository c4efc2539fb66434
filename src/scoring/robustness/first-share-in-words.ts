import type { RankingRobustness, ToolRobustness } from './ranking-robustness.ts';
import { shareInWords } from '../score-in-words.ts';

/** How often something was drawn, in whole per cent. */
export const drawnShare = shareInWords;

/** How far any share may be off by the luck of the draw; it stays on one line. */
export const errorInWords = ({ errorBound }: Pick<RankingRobustness, 'errorBound'>): string =>
  `± ${shareInWords(errorBound)}`.replaceAll(' ', '\u00A0');

/** The margin of error as an aside; a share that is told by a bound needs none. */
export const marginInWords = (share: number, robustness: Pick<RankingRobustness, 'errorBound'>): string =>
  share < 0.005 || share >= 0.995 ? '' : ` (${errorInWords(robustness)})`;

/** How often a tool is first, as the end of "First in …". */
export const firstInWords = ({ first }: Pick<ToolRobustness, 'first'>): string =>
  first === 0
    ? 'none of the weightings consistent with your answers'
    : `${drawnShare(first)} of the weightings consistent with your answers`;
