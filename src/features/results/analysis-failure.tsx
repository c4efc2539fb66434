import { retryAnalysis, useAnalyses } from '../../state/analysis.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Says that the background work failed, and offers to start it again. */
export function AnalysisFailure() {
  const failure = useAnalyses((analyses) => analyses.failure);
  return (
    <Notice tone="warning" announce="at-pause" title="This could not be worked out">
      <p>
        The ranking above is complete. Only how firmly it stands, and what would change it, is worked out in
        the background, and that stopped: {failure}
      </p>
      <p>
        <Button size="small" onClick={retryAnalysis}>
          Try again
        </Button>
      </p>
    </Notice>
  );
}
