import type { Tool } from '../../catalog/tool.ts';
import type { StatusState } from '../../catalog/vocabularies.ts';

const alive: ReadonlySet<StatusState> = new Set(['active', 'maintenance']);

/** True if somebody looks after the tool and no end has been announced. */
export const isMaintained = ({ status }: Tool): boolean => alive.has(status.state);
