import { answerTo } from '../../questions/answers.ts';
import certifications from '../../questions/limits/certifications.ts';
import { defineConstraint, pass, unknown } from '../constraint.ts';

export default defineConstraint({
  id: 'certifications',
  label: 'Attestations',
  meaning:
    'A hosted product should hold the attestations that you need. Vendors do not list what they lack, so a gap is a doubt and never eliminates.',
  asks: [certifications],
  restsOn: () => ['certifications'],
  prepare: ({ answers }) => {
    const wanted = answerTo(answers, certifications) ?? [];
    if (wanted.length === 0) return null;
    return ({ facts: { deployment = [], certifications: held = [] } }) => {
      const missing = wanted.filter((name) => !held.includes(name));
      if (missing.length === 0) return pass;
      if (deployment.includes('self-hosted') || deployment.includes('library')) return pass;
      return unknown(`Ask the vendor for ${missing.join(', ')}: not recorded here.`);
    };
  },
});
