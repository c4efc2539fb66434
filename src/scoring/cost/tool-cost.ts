import type { Tool } from '../../catalog/tool.ts';
import type { Context } from '../context.ts';
import type { Cost } from './cost.ts';

/** Makes the cost model ready for one team. */
export const prepareCost =
  (_context: Context): ((tool: Tool) => Cost) =>
  () => ({ known: false, because: 'No price is recorded.' });
