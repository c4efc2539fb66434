import { factNames, type FactName } from '../../catalog/facts.ts';
import type { SourcedFact } from './proposed-facts.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entryOf = (name: FactName, fact: SourcedFact) =>
  `    ${JSON.stringify(name)}: ${JSON.stringify(fact, null, 2).replaceAll('\n', '\n    ')}`;

/** The text of a present fact, from its key to its closing brace, as the formatter lays it out. */
const present = (name: string) => new RegExp(`^ {4}"${name}": \\{.*?^ {4}\\}`, 'ms');

const factsStart = /^ {2}"facts": \{/m;

const inserted = (text: string, name: FactName, entry: string): string => {
  const later = factNames
    .slice(factNames.indexOf(name) + 1)
    .map((other) => present(other).exec(text))
    .find((match) => match !== null);
  if (later) return `${text.slice(0, later.index)}${entry},\n${text.slice(later.index)}`;
  const start = factsStart.exec(text)?.index ?? text.length;
  const facts = text.slice(start);
  return (
    text.slice(0, start) +
    (facts.startsWith('  "facts": {}')
      ? facts.replace('  "facts": {}', () => `  "facts": {\n${entry}\n  }`)
      : facts.replace('\n  }', () => `,\n${entry}\n  }`))
  );
};

/** The file without one fact, as text, to compare two versions. */
const others = (text: string, name: FactName): string => {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file) || !isRecord(file['facts'])) return '';
  const { [name]: _left, ...facts } = file['facts'];
  return JSON.stringify({ ...file, facts });
};

/**
 * The text of a tool file with one fact set, every other byte as it was. Throws if the file is not laid out by the
 * project's formatter, so that the fact cannot be set safely.
 */
export const withFact = (text: string, name: FactName, fact: SourcedFact): string => {
  const entry = entryOf(name, fact);
  const edited = present(name).test(text)
    ? text.replace(present(name), () => entry)
    : inserted(text, name, entry);
  if (!edited.includes(entry) || others(edited, name) !== others(text, name))
    throw new Error(`expected a file laid out by the formatter, where ${name} can be set alone`);
  return edited;
};
