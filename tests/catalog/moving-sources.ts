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
      'https://raw.githubusercontent.com/api-evangelist/dagger/refs/heads/main/plans/dagger-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/dataiku/refs/heads/main/plans/dataiku-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/hugging-face/refs/heads/main/plans/hugging-face-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/infisical/refs/heads/main/plans/infisical-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/launchdarkly/refs/heads/main/plans/launchdarkly-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/notion/refs/heads/main/security/notion-trust-center.yml',
      'https://raw.githubusercontent.com/api-evangelist/statsig/refs/heads/main/plans/statsig-plans-pricing.yml',
      'https://raw.githubusercontent.com/api-evangelist/unleash/refs/heads/main/plans/unleash-plans-pricing.yml',
      'https://raw.githubusercontent.com/infisical/ai-skills/main/skills/infisical-self-host/SKILL.md',
    ],
  },
  {
    reason: 'The front page of a repository, read without noting the commit.',
    addresses: [
      'https://github.com/Point72/skypilot',
      'https://github.com/api-evangelist/clearml',
      'https://github.com/arize-ai/client_python',
      'https://github.com/diva-e/usercentrics-adobe-launch-extension-documentation',
      'https://github.com/infisical/infisical?ref=ossgallery',
      'https://github.com/vllm-project/vllm',
      'https://www.github.com/Websoft9/doc.websoft9.com',
    ],
  },
  {
    reason: 'A page that GitHub makes from many repositories; it has no commit.',
    addresses: [
      'https://github.com/comet-ml',
      'https://github.com/polyaxon',
      'https://github.com/replicate',
      'https://github.com/topics/secrets-engine',
      'https://github.com/whylabs',
    ],
  },
  {
    reason: 'A page of a wiki, read without noting its revision.',
    addresses: [
      'https://github.com/4nass/idmux-proxy/wiki/Editing-the-wiki',
      'https://github.com/dsx-ai-factory/run-ai/wiki',
    ],
  },
];
