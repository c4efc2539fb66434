import type { Option } from '../../questions/question.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import type { ControlProps } from './control-props.ts';
import { chosenWords } from './form-values.ts';

/** Lists longer than this show first what most teams tick. */
const longList = 18;

const layoutOf = (options: readonly Option[]) => {
  if (options.length > 5 && options.every(({ hint }) => hint !== undefined)) return 'cards';
  if (options.some(({ hint }) => hint !== undefined)) return 'stack';
  return options.length > 5 ? 'columns' : 'rows';
};

/** Any number of several options. */
export function ChoicesControl({
  control,
  id,
  value,
  describedBy,
  onChange,
  onBlur,
}: ControlProps<'choices'>) {
  const { options } = control;
  const chosen = chosenWords(value);
  const list = (shown: readonly Option[]) => (
    <OptionList
      pick="any"
      name={id}
      options={shown}
      chosen={chosen}
      layout={layoutOf(options)}
      describedBy={describedBy}
      onBlur={onBlur}
      onToggle={(word, on) => {
        // In the order of the options, so that the same choice always gives the same answer.
        onChange(
          options.map((option) => option.value).filter((one) => (one === word ? on : chosen.includes(one))),
        );
      }}
    />
  );
  if (options.length <= longList) return list(options);
  const rare = options.filter((option) => option.common !== true);
  return (
    <>
      {list(options.filter((option) => option.common === true))}
      <Disclosure
        summary={`${rare.length} more`}
        startsOpen={rare.some((option) => chosen.includes(option.value))}
      >
        {list(rare)}
      </Disclosure>
    </>
  );
}
