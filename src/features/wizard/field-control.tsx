import { Suspense } from 'react';
import type { Control } from '../../questions/question.ts';
import { ChoiceControl, YesNoControl } from './choice-control.tsx';
import { ChoicesControl } from './choices-control.tsx';
import type { ControlProps } from './control-props.ts';
import { FeaturesControl } from './features-control.tsx';
import styles from './field.module.css';
import { ImportanceControl } from './importance-control.tsx';
import { NumberControl } from './number-control.tsx';
import { SystemsControl } from './systems-control.tsx';
import { TextControl } from './text-control.tsx';

type AnyControlProps = Omit<ControlProps<Control['kind']>, 'control'> & { readonly control: Control };

/** The control of a question, by its kind. */
export function FieldControl({ control, ...props }: AnyControlProps) {
  switch (control.kind) {
    case 'number':
      return <NumberControl control={control} {...props} />;
    case 'text':
      return <TextControl control={control} {...props} />;
    case 'choice':
      return <ChoiceControl control={control} {...props} />;
    case 'choices':
      return <ChoicesControl control={control} {...props} />;
    case 'yes-no':
      return <YesNoControl control={control} {...props} />;
    case 'importance':
      return <ImportanceControl control={control} {...props} />;
    case 'features':
      return (
        <Suspense fallback={<div className={styles['soon']} />}>
          <FeaturesControl control={control} {...props} />
        </Suspense>
      );
    case 'systems':
      return (
        <Suspense fallback={<div className={styles['soon']} />}>
          <SystemsControl control={control} {...props} />
        </Suspense>
      );
  }
}
