import { sortedKeys } from '../../questions/sorted-keys.ts';
import type { Decision } from '../decision-schema.ts';
import { defineFormat } from '../format.ts';
import { indentedJson } from '../indented-json.ts';

const stable = (decision: Decision) => ({ ...decision, answers: sortedKeys(decision.answers) });

export default defineFormat({
  id: 'json',
  label: 'JSON',
  order: 1,
  extension: 'json',
  mediaType: 'application/json',
  write: (decision: Decision) => `${indentedJson(stable(decision))}\n`,
});
