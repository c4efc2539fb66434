import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'stack.codeHost',
  step: 'stack',
  order: 30,
  decides: ['ci-cd'],
  ask: 'Where is your code?',
  label: 'Code host',
  why: 'The code host decides most CI/CD choices in practice: the built-in tool needs no second account and no set-up, and some tools work with one host only.',
  supposing: (answer) => `your code were on ${answer.replace(/^Another/, 'another')}`,
  options: [
    { value: 'github', label: 'GitHub' },
    { value: 'gitlab', label: 'GitLab' },
    { value: 'bitbucket', label: 'Bitbucket' },
    { value: 'azure-repos', label: 'Azure Repos' },
    { value: 'gitea', label: 'Gitea, Forgejo or Codeberg' },
    { value: 'gerrit', label: 'Gerrit' },
    { value: 'other-git', label: 'Another Git server' },
    { value: 'subversion', label: 'Subversion' },
    { value: 'perforce', label: 'Perforce' },
    { value: 'mercurial', label: 'Mercurial' },
  ],
});
