import { choicesQuestion } from '../question.ts';

export default choicesQuestion({
  path: 'limits.certifications',
  step: 'limits',
  order: 60,
  ask: 'Which attestations must a vendor have?',
  label: 'Attestations',
  why: 'Hosted products need them; what you host yourself falls under your own.',
  options: [
    { value: 'soc2', label: 'SOC 2' },
    { value: 'iso27001', label: 'ISO 27001' },
    { value: 'hipaa', label: 'HIPAA' },
    { value: 'fedramp', label: 'FedRAMP' },
    { value: 'gdpr', label: 'GDPR' },
    { value: 'eu-ai-act', label: 'EU AI Act' },
  ],
});
