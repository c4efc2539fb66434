import type { ActivityId } from '../../catalog/activities.ts';
import { featureEvidence } from '../../catalog/evidence.ts';
import { featuresOf } from '../../catalog/features.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EvidenceList } from './evidence-list.tsx';

interface WhyFeaturesProps {
  readonly activity: ActivityId;
  readonly file: ToolFile | undefined;
}

/** Every feature that people choose by for this job, with what the tool offers. */
export function WhyFeatures({ activity, file }: WhyFeaturesProps) {
  if (file === undefined) return null;
  const features = featuresOf(activity).map(({ id }) => featureEvidence(file, activity, id));
  const recorded = features.filter((feature) => feature.recorded).length;
  return (
    <section>
      <h3>Features</h3>
      <Disclosure summary={`${recorded} of ${features.length} recorded`}>
        <EvidenceList evidence={features} />
      </Disclosure>
    </section>
  );
}
