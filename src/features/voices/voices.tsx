import { useMemo, useState } from 'react';
import { activities, type ActivityId } from '../../catalog/activities.ts';
import { isEmpty } from '../../questions/answers.ts';
import { commonActivities } from '../../scoring/voices/voice.ts';
import { useSession } from '../../state/session.ts';
import { addVoice, addVoiceFiles, useVoices } from '../../state/voices.ts';
import { Button } from '../../ui/button.tsx';
import { FileTarget } from '../../ui/file-target.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ActivityChoice } from './activity-choice.tsx';
import { Comparison } from './comparison.tsx';
import { RefusedFiles } from './refused-files.tsx';
import { VoiceList } from './voice-list.tsx';
import styles from './voices.module.css';

const labelOf = (id: ActivityId) => activities.find((one) => one.id === id)?.label ?? id;

/** What the voices have in common, or why there is nothing to compare yet. */
function Heard() {
  const voices = useVoices((state) => state.voices);
  const common = useMemo(() => commonActivities(voices), [voices]);
  const [chosen, setChosen] = useState<ActivityId>();
  const activity = common.find((id) => id === chosen) ?? common[0];
  if (voices.length < 2)
    return (
      <p>
        {voices.length === 0 ? 'Load at least two files' : 'Load one more file'} to see where they agree, what
        divides them, and what all could accept.
      </p>
    );
  if (activity === undefined)
    return <p>These voices choose different things: there is no job that all of them answered for.</p>;
  return (
    <>
      {common.length > 1 && (
        <ActivityChoice
          options={common.map((id) => ({ id, label: labelOf(id) }))}
          chosen={activity}
          onChoose={setChosen}
        />
      )}
      <Comparison
        key={`${activity} ${voices.map(({ id }) => id).join(' ')}`}
        voices={voices}
        activity={activity}
      />
    </>
  );
}

/** Several people's answers to the same question, side by side. */
export function Voices() {
  const answers = useSession((session) => session.answers);
  return (
    <div className={styles['page']}>
      <PageHeading title="Several voices" />
      <p>
        Let everybody answer the questions and save the answers or the decision. Load the files here to see
        where they agree, which answers and weights divide them, and which tool all could accept. Nothing is
        sent anywhere, and your own answers stay as they are.
      </p>
      <FileTarget
        several
        label="Load decisions or answers files"
        hint="or drop several here. They are read in your browser."
        onPick={(files) => void addVoiceFiles(files)}
      />
      {!isEmpty(answers) && (
        <Button size="small" onClick={() => addVoice('My answers', answers)}>
          Add my answers in this browser
        </Button>
      )}
      <RefusedFiles />
      <VoiceList />
      <Heard />
    </div>
  );
}
