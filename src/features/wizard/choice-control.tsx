import { optionLabel, type Option } from '../../questions/question.ts';
import { OptionList } from '../../ui/option-list.tsx';
import type { ControlProps } from './control-props.ts';
import { chosenWords } from './form-values.ts';

const noAnswer: Option = { value: '', label: 'No answer' };

/** One of several options; the last one takes the answer back. */
export function ChoiceControl({ control, id, value, describedBy, onChange, onBlur }: ControlProps<'choice'>) {
  const hinted = control.options.some(({ hint }) => hint !== undefined);
  const given = chosenWords(value);
  return (
    <>
      {given.length > 1 && (
        <p>Answered with several: {given.map((one) => optionLabel({ control }, one)).join(', ')}.</p>
      )}
      <OptionList
        pick="one"
        name={id}
        options={[...control.options, noAnswer]}
        chosen={given.length > 1 ? [] : [given[0] ?? '']}
        layout={hinted ? 'stack' : control.options.length > 5 ? 'columns' : 'rows'}
        describedBy={describedBy}
        onBlur={onBlur}
        onToggle={(picked) => {
          onChange(picked === '' ? null : picked);
        }}
      />
    </>
  );
}

const yesNo: readonly Option[] = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, noAnswer];
const answers: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false };

/** Yes, no, or no answer. */
export function YesNoControl({ id, value, describedBy, onChange, onBlur }: ControlProps<'yes-no'>) {
  const word = typeof value === 'boolean' ? (value ? 'yes' : 'no') : '';
  return (
    <OptionList
      pick="one"
      name={id}
      options={yesNo}
      chosen={[word]}
      describedBy={describedBy}
      onBlur={onBlur}
      onToggle={(picked) => {
        onChange(answers[picked] ?? null);
      }}
    />
  );
}
