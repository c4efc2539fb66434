/** The groups of criteria that a team weighs against each other; keys of `priorities`. */
export const criterionGroups = [
  { id: 'cost', label: 'Cost', meaning: 'money that leaves the team each month' },
  { id: 'effort', label: 'Effort', meaning: 'work to set up and to keep running' },
  {
    id: 'fit',
    label: 'Integration',
    meaning: 'how well it goes with what you have: code host, cloud, languages, tools',
  },
  { id: 'capability', label: 'Capability', meaning: 'how much of the job it does' },
  { id: 'experience', label: 'Experience', meaning: 'how quick and pleasant daily work with it is' },
  { id: 'scale', label: 'Scale', meaning: 'room to grow in people, data and load' },
  { id: 'community', label: 'Community', meaning: 'how widely used and how alive it is' },
  { id: 'security', label: 'Security', meaning: 'access control, audit and attestations' },
  { id: 'freedom', label: 'Freedom', meaning: 'how easily you can leave, change or host it yourself' },
] as const;

export type CriterionGroupId = (typeof criterionGroups)[number]['id'];
