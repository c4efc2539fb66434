/** Sources on code hosts that may say something else tomorrow, and why they stand nevertheless. */
interface MovingSources {
  readonly reason: string;
  readonly addresses: readonly string[];
}

/** The exceptions to the rule that sources on code hosts name a tag or commit; the list only gets shorter. */
export const movingSources: readonly MovingSources[] = [
  {
    reason: 'Read at the head of a branch without noting the commit.',
    addresses: [
      'https://raw.githubusercontent.com/api-evangelist/authentik/refs/heads/main/plans/authentik-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/dataiku/refs/heads/main/plans/dataiku-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/infisical/refs/heads/main/plans/infisical-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/unleash/refs/heads/main/plans/unleash-plans-pricing.yml',
    ],
  },
  {
    reason: 'A page that GitHub makes from many repositories; it has no commit.',
    addresses: ['https://github.com/polyaxon', 'https://github.com/replicate', 'https://github.com/whylabs'],
  },
  {
    reason: 'A page of a wiki, read without noting its revision.',
    addresses: ['https://github.com/dsx-ai-factory/run-ai/wiki'],
  },
];
