import type { ActivityId } from '../../catalog/activities.ts';
import { toolAddress } from '../../catalog/tool-address.ts';

/** Where the catalog's pages stand; these addresses are linked from elsewhere and stay as they are. */
export const addresses = {
  tools: '/catalog',
  tool: toolAddress,
  activities: '/catalog/activities',
  activity: (id: ActivityId) => `/catalog/activities/${id}`,
  legend: '/catalog/legend',
  own: '/catalog/own',
  health: '/catalog/health',
} as const;
