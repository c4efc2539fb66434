export interface Example {
  /** Name of its file in `public/examples`, without the ending. */
  readonly id: string;
  readonly title: string;
  /** What the team is like, in a few words each. */
  readonly facts: readonly string[];
}

/** Teams whose answers can be loaded with one click. */
export const examples: readonly Example[] = [
  {
    id: 'article',
    title: 'Ten Python developers, nothing to spend',
    facts: ['CI/CD', '10 developers, 3 testers', 'Python', 'two-week sprints', '0 USD a month'],
  },
  {
    id: 'small-ml-team',
    title: 'A small machine-learning team on one cloud',
    facts: [
      'Eight jobs from CI/CD to monitoring',
      '4 data scientists, 2 developers',
      'GitHub and AWS',
      'no Kubernetes',
      '500 USD a month',
    ],
  },
  {
    id: 'air-gapped',
    title: 'A regulated team behind an air gap',
    facts: [
      'Six jobs from CI/CD to governance',
      '60 people',
      'own GitLab and Kubernetes',
      'no outside network',
      'single sign-on',
    ],
  },
];
