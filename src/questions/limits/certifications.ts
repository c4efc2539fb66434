import { choicesQuestion } from '../question.ts';

export default choicesQuestion({
  path: 'limits.certifications',
  step: 'limits',
  order: 60,
  ask: 'What must a vendor be able to show?',
  label: 'Attestations',
  why: 'It concerns what the vendor runs; what you host yourself falls under your own. Reports and certificates come from auditors, the rest are promises in a contract.',
  options: [
    { value: 'soc2', label: 'SOC 2 report' },
    { value: 'iso27001', label: 'ISO 27001 certificate' },
    { value: 'hipaa', label: 'HIPAA agreement' },
    { value: 'fedramp', label: 'FedRAMP authorisation' },
    { value: 'gdpr', label: 'Data processing agreement (GDPR)' },
    { value: 'eu-ai-act', label: 'Documents for the EU AI Act' },
  ],
});
