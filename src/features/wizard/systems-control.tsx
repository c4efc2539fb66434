import { useMemo } from 'react';
import { namedSystems } from '../../catalog/catalog.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { MultiPicker } from '../../ui/multi-picker.tsx';
import type { ControlProps } from './control-props.ts';
import { chosenWords } from './form-values.ts';

/** Tools, or tools and neighbouring systems, found by name; suspends until the catalog is there. */
export function SystemsControl({
  control,
  id,
  value,
  describedBy,
  onChange,
  onBlur,
}: ControlProps<'systems'>) {
  const catalog = useCatalog();
  const toolsOnly = control.scope === 'tools';
  const options = useMemo(
    () =>
      namedSystems(catalog)
        .filter((system) => !toolsOnly || catalog.find(system.id) !== undefined)
        .map((system) => ({ id: system.id, label: system.name, aliases: system.aliases })),
    [catalog, toolsOnly],
  );
  return (
    <MultiPicker
      id={id}
      options={options}
      chosen={chosenWords(value)}
      describedBy={describedBy}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}
