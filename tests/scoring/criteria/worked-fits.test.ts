import { toolOf } from '../examples.ts';
import { checkWorkedValues, facts } from './worked-values.ts';

const github = { 'stack.codeHost': 'github' };
const python = { 'stack.languages': ['python'] };
const twoFrameworks = { 'stack.frameworks': ['pytorch', 'tensorflow'] };
const used = { 'stack.inUse': ['old', 'older'] };
const old = toolOf('old', { integrations: ['one'] });
const older = toolOf('older', { activities: { serving: 'core' } });

checkWorkedValues({
  'cloud-fit': [
    { value: [0, 0.5, 1], says: 'Where it runs is not recorded.' },
    {
      asked: { 'stack.clouds': ['aws', 'gcp'] },
      tool: facts({ clouds: ['gcp'] }),
      value: 1,
      says: 'It is made for AWS, Google Cloud.',
    },
    {
      asked: { 'stack.clouds': ['aws'] },
      tool: facts({ clouds: ['gcp'] }),
      value: 0,
      says: 'It does not run on',
    },
    {
      asked: { 'stack.clouds': ['aws'] },
      tool: facts({ clouds: ['aws', 'any'] }),
      value: 0.7,
      says: 'It runs anywhere, AWS included.',
    },
    {
      asked: { 'stack.clouds': ['aws'] },
      tool: facts({ clouds: ['any'] }),
      value: 0.6,
      says: 'It runs anywhere',
    },
    { asked: { 'stack.clouds': ['aws'] }, value: [0, 0.5, 1], says: 'Where it runs is not recorded.' },
    {
      tool: facts({ deployment: ['self-hosted'] }),
      value: 0.6,
      says: 'It runs anywhere; you did not say where your workloads run.',
    },
    { tool: facts({ deployment: ['library'] }), value: 0.6, says: 'It runs anywhere' },
    { tool: facts({ deployment: ['managed'] }), value: [0, 0.5, 1], says: 'not recorded' },
    { tool: facts({ clouds: ['azure'] }), value: [0, 0.25, 1], says: 'It is bound to certain clouds' },
  ],
  'code-host-fit': [
    {
      asked: github,
      tool: facts({ codeHosts: ['github'], nativeCodeHost: ['github'] }),
      value: 1,
      says: 'It is built into GitHub.',
    },
    { asked: github, tool: facts({ codeHosts: ['github'] }), value: 0.65, says: 'It works with GitHub.' },
    {
      asked: github,
      tool: facts({ codeHosts: ['other-git'] }),
      value: 0.35,
      says: 'It reaches GitHub through plain Git only.',
    },
    {
      asked: github,
      tool: facts({ codeHosts: ['own-hosting'] }),
      value: 0.15,
      says: 'It builds only what it hosts itself: code on GitHub would have to move or be mirrored.',
    },
    {
      asked: github,
      tool: facts({ codeHosts: ['gitlab'] }),
      value: 0,
      says: 'It does not work with GitHub.',
    },
    {
      tool: facts({ codeHosts: ['gitlab'] }),
      value: [0, 0.2 * 0.65, 0.65],
      says: 'it works with 1 of 10 kinds',
    },
  ],
  'deciding-needs': [
    {
      asked: { 'needs.feature-store.shared': true, 'needs.training.gpus': ['cluster'] },
      activity: 'feature-store',
      tool: { features: { 'feature-store': { 'shared-catalog': 'partly' } } },
      value: 0.5,
      says: 'In part ',
    },
  ],
  'existing-tools-fit': [
    { asked: { 'stack.inUse': ['one'] }, value: 1, says: 'You already run it.' },
    { asked: { 'stack.standard': ['one'] }, value: 1, says: 'It is your organisation’s standard.' },
    { asked: used, others: [old, older], value: [0.45, 0.45, 0.7], says: 'It works with old.' },
    {
      asked: used,
      tool: { integrations: ['old', 'older'] },
      others: [older],
      value: 0.7,
      says: 'It works with old, older.',
    },
    { asked: used, value: [0.2, 0.2, 0.7], says: 'No integration with what you run is recorded.' },
  ],
  'framework-fit': [
    {
      asked: twoFrameworks,
      activity: 'training',
      tool: facts({ frameworks: ['pytorch'] }),
      value: 0.5,
      says: 'It supports PyTorch out of the box.',
    },
    {
      asked: twoFrameworks,
      activity: 'training',
      tool: facts({ frameworks: ['any', 'pytorch'] }),
      value: 0.9,
      says: 'It supports PyTorch out of the box.',
    },
    {
      asked: twoFrameworks,
      activity: 'training',
      tool: facts({ frameworks: ['any'] }),
      value: 0.8,
      says: 'It works with any framework.',
    },
    {
      asked: twoFrameworks,
      activity: 'training',
      tool: facts({ frameworks: ['jax'] }),
      value: 0,
      says: 'It supports none of your frameworks.',
    },
  ],
  'language-fit': [
    { asked: python, value: 1, says: 'It works with any language.' },
    {
      asked: python,
      tool: facts({ languages: ['java'] }),
      value: 1,
      says: 'It can be used from any language.',
    },
    {
      asked: python,
      tool: facts({ languages: ['java'], anyLanguage: false }),
      value: 0,
      says: 'It has no library for your languages.',
    },
    {
      asked: { 'stack.languages': ['python', 'java'] },
      tool: facts({ languages: ['java', 'go'], anyLanguage: false }),
      value: 0.5,
      says: 'It has a library for Java.',
    },
    { asked: python, activity: 'experiment-tracking', value: [0, 0.5, 1], says: 'is not recorded' },
    {
      asked: python,
      activity: 'experiment-tracking',
      tool: facts({ anyLanguage: true }),
      value: 0.7,
      says: 'It can be used from any language.',
    },
    {
      asked: { 'stack.languages': ['python', 'java'] },
      activity: 'experiment-tracking',
      tool: facts({ anyLanguage: true, languages: ['python'] }),
      value: 0.85,
      says: 'It has a library for Python.',
    },
    {
      asked: python,
      activity: 'experiment-tracking',
      tool: facts({ languages: ['java'] }),
      value: 0,
      says: 'It has no library for your languages.',
    },
  ],
  'switching-effort': [
    {
      asked: { 'stack.inUse': ['old', 'older'] },
      others: [toolOf('old'), older],
      value: 0.4,
      says: 'Leaving old means moving pipelines, secrets and runners.',
    },
    {
      asked: { 'stack.inUse': ['one', 'old'] },
      others: [toolOf('old')],
      value: 1,
      says: 'You already run it: nothing has to be moved.',
    },
    {
      asked: { 'stack.inUse': ['old', 'older'] },
      others: [old, toolOf('older')],
      value: 0.7,
      says: 'Leaving old and older means moving pipelines, secrets and runners. The two are recorded',
    },
  ],
});
